import { expect, test } from "vitest";
import { placeAt } from "./place.ts";

/** The place of the `^` in a template without it. */
function at(written: string) {
  const caret = written.indexOf("^");
  const template = written.replace("^", "");
  const place = placeAt(template, caret);
  return place && { ...place, replaces: template.slice(place.from, place.to) };
}

test.each(["^", "Dear ^{{ a }}", "{{ a }}^ b", "{^{ a }}", "{{ a }^}"])(
  "%s is outside of braces",
  (written) => {
    expect(at(written)).toBeNull();
  },
);

test.each([
  ["{{^", "field", ""],
  ["{{ ^ }}", "field", ""],
  ["{{ da^", "field", "da"],
  ["{{ data.em^ail }}", "field", "data.em"],
  ["{{ ^data.email }}", "field", ""],
  ['{{ data["Your ^', "field", 'data["Your '],
  ["{{ a |^ }}", "filter", ""],
  ["{{ a | ^}}", "filter", ""],
  ["{{ a | up^ }}", "filter", "up"],
  ["{{ a | upper | ^", "filter", ""],
  ["{{ a | default: ^ }}", "field", ""],
  ["{{ a | default: b^ }}", "field", "b"],
  ["{{ a | replace: b, ^ }}", "field", ""],
  ["{{ a | default: (b | ^) }}", "filter", ""],
  ["{{ a | default: (^", "field", ""],
  ["{{ a }} {{ b | ^ }}", "filter", ""],
])("%s wants a %s, of which “%s” is written", (written, wants, begun) => {
  expect(at(written)).toMatchObject({ wants, written: begun });
});

test.each([
  "{{ data.email ^}}",
  "{{ data email^ }}",
  '{{ "te^xt" }}',
  "{{ 'te^",
  "{{ 12^ }}",
  "{{ -1^ }}",
  "{{ a | upper ^ }}",
  '{{ a | default: "x^" }}',
  "{{ a : ^ }}",
])("at %s nothing can be offered", (written) => {
  expect(at(written)?.wants).toBe("nothing");
});

test.each([
  ["{{ a | default ^ }}", "default"],
  ["{{ a | default: ^ }}", "default"],
  ['{{ a | default: "fri^', "default"],
  ['{{ a | replace: "x", ^ }}', "replace"],
  ["{{ a | default: (b | upper) ^ }}", "default"],
  ["{{ a | default: (b^) }}", null],
  ["{{ a | default: 1 | ^ }}", null],
  ["{{ a^ }}", null],
])("at %s the arguments are those of %s", (written, filter) => {
  expect(at(written)?.filter).toBe(filter);
});

test("what is chosen takes the place of the whole word, also of what is behind the caret", () => {
  expect(at("{{ data.em^ail | upper }}")).toMatchObject({ replaces: "data.email", isClosed: true });
  expect(at("{{ ^ }}")).toMatchObject({ replaces: "", isClosed: true });
  expect(at("Dear {{ data.^")).toMatchObject({ replaces: "data.", isClosed: false });
});
