import { describe, expect, test } from "vitest";
import { comesTo } from "../../testing/expression.ts";
import { compile, MAX_TEMPLATE_LENGTH } from "./index.ts";

const said = (template: string, data: unknown = {}) => {
  const result = comesTo(template, data);
  return result instanceof Error ? result.message : result;
};

describe("what is wrong with a template is said in words, with the place", () => {
  test.each([
    ["{{ data.email", "Character 1: “{{” has no closing “}}”."],
    [
      "Hi {{",
      "Character 6: the name of a field, a number or text in quotation marks is expected here, not the end.",
    ],
    [
      "{{ }}",
      "Character 4: the name of a field, a number or text in quotation marks is expected here, not “}”.",
    ],
    [
      "{{ | upper }}",
      "Character 4: the name of a field, a number or text in quotation marks is expected here, not “|”.",
    ],
    ["{{ a | }}", "Character 8: after “|” the name of a filter is expected, not “}”."],
    ["{{ a || b }}", "Character 7: after “|” the name of a filter is expected, not “|”."],
    ["{{ a | uper }}", "Character 8: there is no filter “uper”. Did you mean “upper”?"],
    ["{{ a | UPPER }}", "Character 8: there is no filter “UPPER”. Did you mean “upper”?"],
    ["{{ a | frobnicate }}", "Character 8: there is no filter “frobnicate”."],
    ["{{ a | constructor }}", "Character 8: there is no filter “constructor”."],
    ["{{ a | __proto__ }}", "Character 8: there is no filter “__proto__”."],
    [
      "{{ first name }}",
      'Character 10: “|” and a filter, or “}}”, is expected here, not “n”. A name with a space in it is written ["like this"].',
    ],
    ["{{ a + b }}", "Character 6: “|” and a filter, or “}}”, is expected here, not “+”."],
    ["{{ upper(a) }}", "Character 9: “|” and a filter, or “}}”, is expected here, not “(”."],
    ["{{ a } }", "Character 6: “|” and a filter, or “}}”, is expected here, not “}”."],
    ["{{ (a | upper }}", "Character 4: “(” has no closing “)”."],
    ["{{ a) }}", "Character 5: “|” and a filter, or “}}”, is expected here, not “)”."],
    [
      "{{ a. }}",
      'Character 6: after the dot the name of a field is expected, not “ ”; a name with other characters is written ["like this"].',
    ],
    [
      "{{ a..b }}",
      'Character 6: after the dot the name of a field is expected, not “.”; a name with other characters is written ["like this"].',
    ],
    [
      "{{ a[b] }}",
      "Character 6: in [ ] a place in a list (counted from 0) or a name in quotation marks is expected, not “b”.",
    ],
    [
      "{{ a[-1] }}",
      "Character 6: in [ ] a place in a list (counted from 0) or a name in quotation marks is expected, not “-”.",
    ],
    ["{{ a[0 }}", "Character 8: “]” is missing here."],
    ['{{ "abc }}', 'Character 4: the text that begins here has no closing ".'],
    ["{{ a | default: 'x }}", "Character 17: the text that begins here has no closing '."],
    ['{{ "a\\x" }}', "Character 6: “\\x” means nothing; a backslash is written “\\\\”."],
    ["{{ a | default: “x” }}", 'Character 17: text is written in straight quotation marks: "text".'],
    [
      "{{ a | default: }}",
      "Character 17: the name of a field, a number or text in quotation marks is expected here, not “}”.",
    ],
    [
      "{{ a | concat: b, }}",
      "Character 19: the name of a field, a number or text in quotation marks is expected here, not “}”.",
    ],
    ["{{ a | default }}", "Character 8: “default” got no arguments; it is written “default: instead”."],
    ["{{ a | upper: 1 }}", "Character 8: “upper” got 1 argument; it is written “upper”."],
    ['{{ a | replace: "x" }}', "Character 8: “replace” got 1 argument; it is written “replace: find, with”."],
    [
      "{{ a | slice: 1, 2, 3 }}",
      "Character 8: “slice” got 3 arguments; it is written “slice: start, [count]”.",
    ],
    [
      "{{ a | if: 1, 2 }}",
      "Character 8: “if” got 2 arguments; it is written “if: [sign], compare, then, else”.",
    ],
    ["{{ 1e999 }}", "Character 4: the number 1e999 is too large."],
    [
      "{{ {{ a }} }}",
      "Character 4: the name of a field, a number or text in quotation marks is expected here, not “{”.",
    ],
    [
      "{{ 😀 }}",
      "Character 4: the name of a field, a number or text in quotation marks is expected here, not “😀”.",
    ],
  ])("%s", (template, message) => expect(said(template)).toBe(message));
});

describe("what goes wrong with the data is said too", () => {
  test.each([
    ["{{ word | number }}", "Character 11: “number”: “abc” isn't a number."],
    ["{{ object | upper }}", "Character 13: “upper”: text is needed here, and this is an object."],
    ["{{ object | add: 1 }}", "Character 13: “add”: an object isn't a number."],
    ["{{ 1 | add: list }}", "Character 8: “add”: a list isn't a number."],
    ["{{ 1 | add: (word | number) }}", "Character 21: “number”: “abc” isn't a number."],
    ["{{ 1 | add: nothing }}", "Character 8: “add”: nothing isn't a number."],
    [
      "{{ word | date }}",
      "Character 11: “date”: “abc” isn't a date that can be told for sure; one is 2026-03-02 or 2026-03-02T09:30:00Z.",
    ],
    ['{{ word | split: "" }}', "Character 11: “split”: the separator is empty."],
    ['{{ word | replace: "", "x" }}', "Character 11: “replace”: the text to look for is empty."],
    ["{{ word | slice: 0, -1 }}", "Character 11: “slice”: the count is below 0."],
    ["{{ word | slice: 0.5 }}", "Character 11: “slice”: “0.5” isn't a whole number."],
    ['{{ word | hash: "crc32" }}', "Character 11: “hash”: “crc32” is none of sha256, sha512, sha1, md5."],
    [
      '{{ word | if: "~", 1, 2, 3 }}',
      "Character 11: “if”: “~” is none of =, !=, <, <=, >, >=, contains, starts with.",
    ],
    ["{{ 0 | date: long }}", "Character 8: “date”: a format has at most 200 characters."],
    ["{{ 1 | round: 99 }}", "Character 8: “round”: the decimals are between -12 and 12."],
    ["{{ 1e308 | multiply: 10 }}", "Character 12: “multiply”: the result is too large."],
    [
      '{{ 0 | date: "", "tomorrow" }}',
      'Character 8: “date”: “tomorrow” is no shift; one is written like "+1 day" or "-2 hours".',
    ],
    [
      '{{ 0 | date: "", "", "Mars/Base" }}',
      'Character 8: “date”: “Mars/Base” is no time zone; one is written like "Europe/Berlin" or "+02:00".',
    ],
    ['{{ 0 | date: "", "+9999 years" }}', "Character 8: “date”: this leads out of the years 1 to 9999."],
    ['{{ "1.2.3" | number: ";" }}', 'Character 14: “number”: the decimal mark is "." or ",", not “;”.'],
  ])("%s", (template, message) => {
    expect(said(template, { word: "abc", list: [], object: {}, long: "Z".repeat(201) })).toBe(message);
  });

  test("a long value is cut in the message", () => {
    expect(said("{{ word | number }}", { word: "x".repeat(5000) })).toBe(
      `Character 11: “number”: “${"x".repeat(40)}…” isn't a number.`,
    );
  });
});

describe("caps", () => {
  const nested = (depth: number) => `{{ ${"(".repeat(depth)}1${")".repeat(depth)} }}`;

  test("a template has at most 4,000 characters", () => {
    expect(compile("x".repeat(MAX_TEMPLATE_LENGTH))).not.toHaveProperty("problem");
    expect(compile("x".repeat(MAX_TEMPLATE_LENGTH + 1))).toEqual({
      problem: "a template has at most 4,000 characters, and this one has 4,001.",
      at: 4000,
    });
  });

  test("parentheses are nested at most 20 deep, and a path has at most 20 steps", () => {
    expect(comesTo(nested(20))).toBe(1);
    expect(said(nested(21))).toBe("Character 25: parentheses can be nested at most 20 levels deep.");
    expect(comesTo(`{{ a${".a".repeat(19)} }}`)).toBeNull();
    expect(said(`{{ a${".a".repeat(20)} }}`)).toBe(
      "Character 4: a path has at most 20 steps, and this one has more.",
    );
  });

  test("what comes out has at most 64 KiB, as text and as JSON", () => {
    const tooMuch = "Character 1: this comes to more than 64 KiB.";
    expect(comesTo("{{ text }}", { text: "x".repeat(65536) })).toHaveLength(65536);
    expect(said("{{ text }}", { text: "x".repeat(65537) })).toBe(tooMuch);
    expect(said("{{ text }}", { text: "é".repeat(40000) })).toBe(tooMuch);
    expect(said("{{ text }}{{ text }}", { text: "x".repeat(40000) })).toBe(tooMuch);
    expect(said("{{ list }}", { list: Array.from({ length: 20000 }, () => "abc") })).toBe(tooMuch);
    expect(said("{{ list }}", { list: ["\u0001".repeat(20000)] })).toBe(tooMuch);
  });

  test("what stands in parentheses is worked out once, however deep", () => {
    expect(comesTo(`{{ ${"1 | round: (".repeat(20)}0${")".repeat(20)} }}`)).toBe(1);
  });

  test("a long text can be cut to what is wanted of it", () => {
    expect(comesTo("{{ text | slice: 0, 3 }}", { text: "x".repeat(1_000_000) })).toBe("xxx");
  });

  test("what is nested very deep is refused, not followed", () => {
    const deep: unknown = JSON.parse("[".repeat(5000) + "]".repeat(5000));
    expect(said("{{ deep }}", { deep })).toBe("Character 1: this is nested more than 100 levels deep.");
    expect(said("{{ deep | unique | json }}", { deep })).toContain("nested more than 100 levels deep");
  });
});
