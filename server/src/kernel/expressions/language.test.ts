import { describe, expect, test } from "vitest";
import { comesTo, evaluated } from "../../testing/expression.ts";

const DATA = {
  data: { email: "ada@example.com", name: null, empty: "", points: 7, ratio: 0.5, yes: true, no: false },
  items: [{ name: "Mug", "odd key": 1 }, { name: "Shirt" }],
  grid: [
    [1, 2],
    [3, 4],
  ],
  "first-name": "Ada",
  "first name": "Ada L.",
  "x|y": "pipe",
  'say "hi"': "quoted",
  größe: "groß",
  名前: "エイダ",
  $event: { type: "tester_created" },
  true: "a field called true",
  7: "seven",
  empty_list: [],
  object: { a: 1 },
};

describe("one expression alone keeps its type", () => {
  test.each([
    ["{{ data.email }}", "ada@example.com"],
    ["{{data.email}}", "ada@example.com"],
    ["  {{ data.points }}\n", 7],
    ["{{ data.ratio }}", 0.5],
    ["{{ data.yes }}", true],
    ["{{ data.no }}", false],
    ["{{ data.name }}", null],
    ["{{ data.empty }}", ""],
    ["{{ empty_list }}", []],
    ["{{ object }}", { a: 1 }],
    ["{{ grid }}", DATA.grid],
    ["{{ data.nothing }}", null],
  ])("%s", (template, value) => expect(comesTo(template, DATA)).toEqual(value));
});

describe("inside text it is written as text", () => {
  test.each([
    ["", ""],
    ["no braces", "no braces"],
    ["  kept  ", "  kept  "],
    ["Hi {{ data.email }}!", "Hi ada@example.com!"],
    ["{{ data.points }}{{ data.points }}", "77"],
    ["{{ data.points }}.", "7."],
    ["<{{ data.name }}>", "<>"],
    ["<{{ data.nothing }}>", "<>"],
    ["{{ data.yes }}/{{ data.no }}", "true/false"],
    ["got {{ object }} and {{ grid }}", 'got {"a":1} and [[1,2],[3,4]]'],
    ['{"points":{{ data.points }}}', '{"points":7}'],
    ['{"a":{"points":{{ data.points }}}}', '{"a":{"points":7}}'],
    ["a } b }} c { d", "a } b }} c { d"],
    ['{{ "{{" }} and {{ "}}" }}', "{{ and }}"],
    ["{{\n  data.email\n  | upper\n}}.", "ADA@EXAMPLE.COM."],
    ["12", "12"],
    ["true", "true"],
  ])("%s", (template, value) => expect(comesTo(template, DATA)).toBe(value));
});

describe("literals", () => {
  test.each([
    ['{{ "text" }}', "text"],
    ["{{ 'text' }}", "text"],
    [`{{ "it's" }}`, "it's"],
    [`{{ 'say "hi"' }}`, 'say "hi"'],
    ['{{ "a\\"b" }}', 'a"b'],
    ["{{ 'a\\'b' }}", "a'b"],
    ['{{ "a\\\\b" }}', "a\\b"],
    ['{{ "a\\nb\\tc" }}', "a\nb\tc"],
    ['{{ "" }}', ""],
    ['{{ "a | b: c, d" }}', "a | b: c, d"],
    ['{{ "\\u00e9\\r\\b\\f\\/" }}', "é\r\b\f/"],
    ["{{ 12 }}", 12],
    ["{{ -12 }}", -12],
    ["{{ 1.5 }}", 1.5],
    ["{{ 1e3 }}", 1000],
    ["{{ 2.5E-1 }}", 0.25],
    ["{{ true }}", true],
    ["{{ false }}", false],
    ["{{ null }}", null],
    ["{{ (1) }}", 1],
    ['{{ (("a" | upper)) }}', "A"],
  ])("%s", (template, value) => expect(comesTo(template, DATA)).toBe(value));
});

describe("paths", () => {
  test.each([
    ["{{ items[0].name }}", "Mug"],
    ["{{ items.1.name }}", "Shirt"],
    ["{{ items[ 1 ].name }}", "Shirt"],
    ['{{ items[0]["odd key"] }}', 1],
    ["{{ items[0]['odd key'] }}", 1],
    ["{{ grid[1][0] }}", 3],
    ["{{ grid.1.0 }}", 3],
    ['{{ ["first name"] }}', "Ada L."],
    ['{{ ["data"]["email"] }}', "ada@example.com"],
    ['{{ ["data"].email }}', "ada@example.com"],
    ['{{ ["x|y"] }}', "pipe"],
    [`{{ ['say "hi"'] }}`, "quoted"],
    ["{{ first-name }}", "Ada"],
    ["{{ größe }}", "groß"],
    ["{{ 名前 }}", "エイダ"],
    ["{{ $event.type }}", "tester_created"],
    ['{{ ["true"] }}', "a field called true"],
    ["{{ [7] }}", "seven"],
    ['{{ items["0"].name }}', "Mug"],
  ])("%s", (template, value) => expect(comesTo(template, DATA)).toBe(value));
});

describe("what isn't there is null, and said to be missing", () => {
  test.each([
    ["{{ nothing }}", ["nothing"]],
    ["{{ data.nothing.at.all }}", ["data.nothing.at.all"]],
    ["{{ data.email.length }}", ["data.email.length"]],
    ["{{ data.email[0] }}", ["data.email[0]"]],
    ["{{ items.length }}", ["items.length"]],
    ["{{ items[2] }}", ["items[2]"]],
    ["{{ items.name }}", ["items.name"]],
    ["{{ items[99999999999999999999] }}", ["items[99999999999999999999]"]],
    ["{{ data.name }}", []],
    ["{{ data.name.first }}", ["data.name.first"]],
    ["{{ a }} {{ b }} {{ a }}", ["a", "b"]],
    ["{{ nothing | upper | trim }}", ["nothing"]],
    ['{{ nothing | default: "x" }}', []],
    ["{{ nothing | upper | default: data.points }}", []],
    ["{{ nothing | default: neither }}", ["nothing", "neither"]],
    ["{{ data.email | default: neither }}", []],
    ['{{ a }}{{ b | default: "x" }}', ["a"]],
    ['{{ data.email | concat: (c | default: "x"), d }}', ["d"]],
    ["{{ data.points | if: 7, data.email, not_taken }}", []],
    ["{{ data.points | if: 8, not_taken, taken }}", ["taken"]],
    ["{{ data.points | lookup: 7, data.email, not_looked, at }}", []],
  ])("%s", (template, missing) => expect(evaluated(template, DATA).missing).toEqual(missing));
});

describe("only the data's own members, and only what JSON holds", () => {
  const own = JSON.parse('{"__proto__": {"x": 1}, "constructor": "mine"}') as object;

  test.each([
    ["__proto__"],
    ["constructor"],
    ["constructor.prototype"],
    ["data.__proto__"],
    ['data["__proto__"]["constructor"]'],
    ["data.toString"],
    ["data.hasOwnProperty"],
    ["items.map"],
    ["items.constructor"],
    ["data.email.constructor"],
    ["globalThis"],
    ["process.env"],
    ["this"],
  ])("%s is missing", (path) =>
    expect(evaluated(`{{ ${path} }}`, DATA)).toMatchObject({ value: null, missing: [path] }),
  );

  test("a member of such a name that was sent is like any other", () => {
    expect(comesTo("{{ __proto__.x }}", own)).toBe(1);
    expect(comesTo("{{ constructor }}", own)).toBe("mine");
    expect(comesTo('{{ list | map: "__proto__" | json }}', { list: [own, {}] })).toBe('[{"x":1},null]');
  });

  test("functions, classes and what else isn't JSON can't be reached", () => {
    const data = { call: () => 1, when: new Date(0), buffer: Buffer.from("x"), nan: Number.NaN, big: 1n };
    for (const path of ["call", "call.name", "when", "when.getTime", "buffer", "buffer.length", "nan", "big"])
      expect(evaluated(`{{ ${path} }}`, data)).toMatchObject({ value: null, missing: [path] });
  });

  test.each([[null], [undefined], ["text"], [7], [[1]]])("data can be anything: %j", (data) => {
    expect(evaluated("{{ a.b }}", data)).toMatchObject({ value: null, missing: ["a.b"], error: null });
  });
});
