import { describe, expect, test } from "vitest";
import { comesTo } from "../../../testing/expression.ts";

const DATA = {
  name: "Ada",
  blank: "",
  spaces: "  ",
  nil: null,
  none: [],
  zero: 0,
  no: false,
  yes: true,
  n: 12.345,
  list: ["b", "a", "b", null, 1, "1"],
  mixed: ["x", 1, true, null, { a: 1 }, ["y"]],
  things: [{ id: 1, name: "Mug" }, { id: 2 }, "odd", null],
  object: { a: 1, b: ["x"] },
  family: "👩‍👩‍👧 Zoë 🎉",
  quote: 'say "hi"\n',
};

type Row = readonly [template: string, value: unknown];

function table(name: string, rows: readonly Row[]) {
  describe(name, () => {
    test.each(rows)("%s", (template, value) => expect(comesTo(template, DATA)).toEqual(value));
  });
}

table("default: missing, null, empty text and empty lists count as nothing; 0 and no don't", [
  ['{{ gone | default: "x" }}', "x"],
  ['{{ nil | default: "x" }}', "x"],
  ['{{ blank | default: "x" }}', "x"],
  ['{{ none | default: "x" }}', "x"],
  ['{{ spaces | default: "x" }}', "  "],
  ['{{ spaces | trim | default: "x" }}', "x"],
  ['{{ zero | default: "x" }}', 0],
  ['{{ no | default: "x" }}', false],
  ['{{ name | default: "x" }}', "Ada"],
  ["{{ gone | default: 5 }}", 5],
  ["{{ gone | default: list }}", DATA.list],
  ['{{ gone | default: nil | default: "y" }}', "y"],
  ["{{ blank | default: null }}", null],
]);

table("upper, lower, trim", [
  ["{{ name | upper }}", "ADA"],
  ["{{ name | lower }}", "ada"],
  ['{{ "straße" | upper }}', "STRASSE"],
  ['{{ "ÄÖ" | lower }}', "äö"],
  ['{{ " \\n a \\t" | trim }}', "a"],
  ["{{ n | upper }}", "12.345"],
  ["{{ yes | upper }}", "TRUE"],
  ["{{ nil | upper }}", null],
  ["{{ list | upper }}", ["B", "A", "B", null, "1", "1"]],
  ["{{ none | trim }}", []],
]);

table("concat", [
  ['{{ name | concat: "!" }}', "Ada!"],
  ['{{ name | concat: " ", name, " ", n }}', "Ada Ada 12.345"],
  ['{{ nil | concat: "x" }}', "x"],
  ["{{ nil | concat: nil }}", ""],
  ["{{ name | concat: gone }}", "Ada"],
  ["{{ 1 | concat: 2, true }}", "12true"],
  ['{{ "a" | concat: object }}', 'a{"a":1,"b":["x"]}'],
  ['{{ none | concat: "a", 1 }}', ["a", 1]],
  ['{{ none | concat: list, nil, "z" }}', ["b", "a", "b", null, 1, "1", "z"]],
  ['{{ name | concat: (" " | concat: (name | upper)) }}', "Ada ADA"],
]);

table("split and join", [
  ['{{ "a,b,c" | split: "," }}', ["a", "b", "c"]],
  ['{{ "a, b" | split: ", " }}', ["a", "b"]],
  ['{{ ",a," | split: "," }}', ["", "a", ""]],
  ['{{ "abc" | split: "," }}', ["abc"]],
  ['{{ blank | split: "," }}', []],
  ['{{ nil | split: "," }}', null],
  ['{{ "a\\nb" | split: "\\n" }}', ["a", "b"]],
  ['{{ "a.b" | split: "." }}', ["a", "b"]],
  ['{{ 1.5 | split: "." }}', ["1", "5"]],
  ["{{ list | join }}", "b, a, b, 1, 1"],
  ['{{ list | join: "" }}', "bab11"],
  ['{{ mixed | join: ";" }}', 'x;1;true;{"a":1};["y"]'],
  ["{{ none | join }}", ""],
  ["{{ nil | join }}", null],
  ["{{ name | join }}", "Ada"],
]);

table("replace: plain text, wherever it stands", [
  ['{{ "a.b.c" | replace: ".", "-" }}', "a-b-c"],
  ['{{ "aaa" | replace: "aa", "b" }}', "ba"],
  ['{{ "a" | replace: "a", "$&$1" }}', "$&$1"],
  ['{{ "(x)" | replace: "(x)", "y" }}', "y"],
  ['{{ "a b" | replace: " ", nil }}', "ab"],
  ['{{ "x1" | replace: 1, 2 }}', "x2"],
  ['{{ list | replace: "b", "c" }}', ["c", "a", "c", null, "1", "1"]],
  ['{{ nil | replace: "b", "c" }}', null],
]);

table("slice", [
  ["{{ name | slice: 1 }}", "da"],
  ["{{ name | slice: 0, 1 }}", "A"],
  ["{{ name | slice: 1, 99 }}", "da"],
  ["{{ name | slice: -2 }}", "da"],
  ["{{ name | slice: -2, 1 }}", "d"],
  ["{{ name | slice: -99, 1 }}", "A"],
  ["{{ name | slice: 3 }}", ""],
  ["{{ name | slice: 0, 0 }}", ""],
  ['{{ "🎉🎈" | slice: 0, 1 }}', "🎉"],
  ["{{ family | slice: -1 }}", "🎉"],
  ["{{ list | slice: 1, 2 }}", ["a", "b"]],
  ["{{ list | slice: -1 }}", ["1"]],
  ['{{ name | slice: "1" }}', "da"],
  ["{{ 2026 | slice: 2 }}", "26"],
]);

table("number", [
  ['{{ "12" | number }}', 12],
  ['{{ " 12.50 " | number }}', 12.5],
  ['{{ "-3" | number }}', -3],
  ['{{ "+3" | number }}', 3],
  ['{{ ".5" | number }}', 0.5],
  ['{{ "1e3" | number }}', 1000],
  ['{{ "1,234" | number }}', 1234],
  ['{{ "1,234,567.89" | number }}', 1234567.89],
  ['{{ "1\'234.5" | number }}', 1234.5],
  ['{{ "1 234" | number }}', 1234],
  ['{{ "1.234.567,89" | number: "," }}', 1234567.89],
  ['{{ "12,5" | number: "," }}', 12.5],
  ['{{ "-1.000" | number: "," }}', -1000],
  ['{{ "1.234" | number }}', 1.234],
  ["{{ blank | number }}", null],
  ["{{ spaces | number }}", null],
  ["{{ nil | number }}", null],
  ["{{ yes | number }}", 1],
  ["{{ no | number }}", 0],
  ["{{ n | number }}", 12.345],
]);

describe("number is not a guess", () => {
  test.each([
    "12 EUR",
    "1,5",
    "1,23,456",
    "12.5.1",
    "0x10",
    "Infinity",
    "NaN",
    "--1",
    "1,234'567",
    "²",
    "1e999",
  ])("%s is refused", (text) => expect(comesTo("{{ text | number }}", { text })).toBeInstanceOf(Error));

  test('with "," for the decimals a point is only between groups of three', () => {
    expect(comesTo('{{ "12.5" | number: "," }}')).toBeInstanceOf(Error);
  });
});

table("round, add, multiply: as on paper", [
  ["{{ 2.4 | round }}", 2],
  ["{{ 2.5 | round }}", 3],
  ["{{ -2.5 | round }}", -3],
  ["{{ -0.4 | round }}", 0],
  ["{{ n | round: 2 }}", 12.35],
  ["{{ 1.005 | round: 2 }}", 1.01],
  ["{{ 1234 | round: -2 }}", 1200],
  ["{{ 1e21 | round: 2 }}", 1e21],
  ["{{ 1e-9 | round: 3 }}", 0],
  ['{{ "2.5" | round }}', 3],
  ["{{ 0.1 | add: 0.2 }}", 0.3],
  ["{{ 1.1 | multiply: 3 }}", 3.3],
  ["{{ 19.99 | multiply: 100 }}", 1999],
  ["{{ 10 | add: -15 }}", -5],
  ["{{ 0 | multiply: -1 }}", 0],
  ['{{ "5" | add: "6" }}', 11],
  ["{{ 9007199254740990 | add: 1 }}", 9007199254740991],
  ["{{ nil | add: 1 }}", null],
  ["{{ 10 | multiply: (2 | add: 3) }}", 50],
]);

table("lookup", [
  ['{{ name | lookup: "Ada", 1, "Bob", 2 }}', 1],
  ['{{ name | lookup: "ada", 1 }}', null],
  ['{{ name | lookup: "ada", 1, "other" }}', "other"],
  ['{{ 1 | lookup: "1", "one" }}', "one"],
  ['{{ "1" | lookup: 1, "one" }}', "one"],
  ['{{ yes | lookup: true, "on", false, "off" }}', "on"],
  ['{{ "false" | lookup: true, "on", false, "off" }}', "off"],
  ['{{ nil | lookup: null, "none", "some" }}', "none"],
  ['{{ gone | lookup: "a", 1, 2 }}', 2],
]);

table("if", [
  ['{{ name | if: "Ada", "yes", "no" }}', "yes"],
  ['{{ name | if: "Bob", "yes", "no" }}', "no"],
  ['{{ n | if: ">", 12, "big", "small" }}', "big"],
  ['{{ "9" | if: "<", "10", "yes", "no" }}', "yes"],
  ['{{ "b" | if: ">", "a", "yes", "no" }}', "yes"],
  ['{{ "2026-01-02" | if: ">", "2026-01-01T12:00:00Z", "later", "earlier" }}', "later"],
  ['{{ 5 | if: "<=", 5, "yes", "no" }}', "yes"],
  ['{{ 5 | if: ">=", 6, "yes", "no" }}', "no"],
  ['{{ name | if: "!=", "Bob", "yes", "no" }}', "yes"],
  ['{{ name | if: "contains", "d", "yes", "no" }}', "yes"],
  ['{{ list | if: "contains", "a", "yes", "no" }}', "yes"],
  ['{{ name | if: "starts with", "A", "yes", "no" }}', "yes"],
  ['{{ name | if: "=", "Ada", "yes", "no" }}', "yes"],
  ['{{ gone | if: null, "none", "some" }}', "none"],
  ['{{ gone | if: ">", 1, "yes", "no" }}', "no"],
  ['{{ name | if: "Ada", n, nil }}', 12.345],
  ['{{ name | if: "Ada", (name | upper), name }}', "ADA"],
]);

table("first, last, map, unique", [
  ["{{ list | first }}", "b"],
  ["{{ list | last }}", "1"],
  ["{{ none | first }}", null],
  ["{{ none | last }}", null],
  ["{{ name | first }}", "Ada"],
  ["{{ nil | first }}", null],
  ['{{ things | map: "name" }}', ["Mug", null, null, null]],
  ['{{ things | map: "id" | first }}', 1],
  ['{{ object | map: "a" }}', 1],
  ['{{ name | map: "length" }}', null],
  ['{{ things | map: "constructor" }}', [null, null, null, null]],
  ["{{ list | unique }}", ["b", "a", null, 1, "1"]],
  ['{{ "b,a,b" | split: "," | unique | join }}', "b, a"],
  ["{{ name | unique }}", ["Ada"]],
]);

table("json, base64, url_encode, hash", [
  ["{{ quote | json }}", '"say \\"hi\\"\\n"'],
  ["{{ object | json }}", '{"a":1,"b":["x"]}'],
  ["{{ nil | json }}", "null"],
  ["{{ gone | json }}", "null"],
  ["{{ 1 | json }}", "1"],
  ['{"a": {{ quote | json }}, "b": {{ gone | json }}}', '{"a": "say \\"hi\\"\\n", "b": null}'],
  ['{{ "Zoë" | base64 }}', "Wm/Dqw=="],
  ["{{ blank | base64 }}", ""],
  ["{{ n | base64 }}", "MTIuMzQ1"],
  ['{{ "a/b?c=d&e ö" | url_encode }}', "a%2Fb%3Fc%3Dd%26e%20%C3%B6"],
  // The empty text's and abc's, of FIPS 180-2 and RFC 1321.
  ["{{ blank | hash }}", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ['{{ "abc" | hash: "SHA1" }}', "a9993e364706816aba3e25717850c26c9cd0d89d"],
  ['{{ "abc" | hash: "md5" }}', "900150983cd24fb0d6963f7d28e17f72"],
  ["{{ nil | hash }}", null],
]);

test("half an emoji doesn't break an address", () => {
  expect(comesTo("{{ half | url_encode }}", { half: "\ud83c" })).toBe("%EF%BF%BD");
});
