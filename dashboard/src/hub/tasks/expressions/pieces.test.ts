import { expect, test } from "vitest";
import { bracesIn, readable } from "./pieces.ts";

test.each([
  ["plain text", []],
  ["{{ data.email }}", [["data.email"]]],
  ["{{a}} and {{ b | upper }}", [["a"], ["b", "|", "upper"]]],
  ['{{ data["Your city?"] | default: "a }} b" }}', [['data["Your city?"]', "|", "default", ":", '"a }} b"']]],
  ["{{ items[0].name | slice: -3, 1", [["items[0].name", "|", "slice", ":", "-3", ",", "1"]]],
  ["{{ 'it\\'s' }}", [["'it\\'s'"]]],
  ['{{ data["half', [['data["half']]],
  ["{{ data[", [["data["]]],
  ['{{ a | default: "half }}', [["a", "|", "default", ":", '"half }}']]],
  ["{{ (a|upper) }}", [["(", "a", "|", "upper", ")"]]],
  ["{{ città·x }}", [["città", "·", "x"]]],
  ["{{", [[]]],
])("%s is made of %j", (template, pieces) => {
  expect(bracesIn(template).map(({ pieces }) => pieces.map(({ text }) => text))).toEqual(pieces);
});

test("a template is read as its texts and its expressions, whole or not", () => {
  const text = (text: string) => ({ isExpression: false, text });
  const expression = (text: string) => ({ isExpression: true, text });
  expect(readable("Dear {{ data.name | upper }}, hello")).toEqual([
    text("Dear "),
    expression("data.name | upper"),
    text(", hello"),
  ]);
  expect(readable("{{a}}{{b}}")).toEqual([expression("a"), expression("b")]);
  expect(readable("Dear {{ data.na")).toEqual([text("Dear "), expression("data.na")]);
  expect(readable("")).toEqual([]);
});
