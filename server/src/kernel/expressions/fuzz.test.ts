import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, EXPRESSION_FILTERS, evaluate, MAX_TEMPLATE_LENGTH } from "./index.ts";

/** Far above what anything takes here (40 ms for the worst), and far below what would hold up a server. */
const MAX_US = 10_000_000; // what is not capped takes minutes; the process may collect garbage meanwhile

const names = fc.constantFrom(
  "data",
  "list",
  "text",
  "number",
  "gone",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "length",
  "process",
  "globalThis",
  "require",
  "import",
);
const steps = fc.oneof(
  names.map((name) => `.${name}`),
  fc.nat(3).map((place) => `[${place}]`),
  names.map((name) => `["${name}"]`),
);
const paths = fc.tuple(names, fc.array(steps, { maxLength: 4 })).map(([root, rest]) => root + rest.join(""));
const texts = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => JSON.stringify(text));
const filterNames = fc.constantFrom(...EXPRESSION_FILTERS.map(({ name }) => name));
/** Right as to how it is written, and anything as to what it means. */
const { expression } = fc.letrec<{ expression: string; operand: string; call: string }>((tie) => ({
  expression: fc
    .tuple(tie("operand"), fc.array(tie("call"), { maxLength: 6 }))
    .map(([operand, calls]) => [operand, ...calls].join(" | ")),
  operand: fc.oneof(
    { maxDepth: 4 },
    paths,
    texts,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number.toFixed(3)),
    fc.constantFrom(
      "true",
      "false",
      "null",
      '"="',
      '">"',
      '"contains"',
      '"+1 day"',
      '"Europe/Berlin"',
      '"unix"',
    ),
    tie("expression").map((inner) => `(${inner})`),
  ),
  call: fc
    .tuple(filterNames, fc.array(tie("operand"), { maxLength: 4 }))
    .map(([name, args]) => (args.length === 0 ? name : `${name}: ${args.join(", ")}`)),
}));
const templates = fc
  .array(
    fc.oneof(
      expression.map((inner) => `{{ ${inner} }}`),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(""));
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "{{",
        "}}",
        "|",
        ":",
        ",",
        ".",
        "[",
        "]",
        "(",
        ")",
        '"',
        "'",
        "\\",
        " ",
        "{",
        "}",
        "\u0000",
      ),
      filterNames,
      paths,
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((scrap) => scrap.join(""));
const values = fc.oneof(
  fc.json({ maxDepth: 4 }).map((json): unknown => JSON.parse(json)),
  fc.constantFrom("2026-03-02T09:30:00Z", "12", "a,b,c", "x".repeat(70_000), [
    "a".repeat(30_000),
    null,
    [["deep"]],
  ]),
);
const data = fc
  .tuple(values, values, values)
  .map(([own, list, text]) => frozen({ data: own, list, text, number: 7 }));

function frozen<Anything>(value: Anything): Anything {
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

/** Compiles and evaluates; answers nothing of what would have to be JSON and isn't. */
function run(template: string, input: unknown): void {
  const before = process.cpuUsage();
  const compiled = compile(template);
  if ("problem" in compiled) {
    expect(compiled.problem).toMatch(/\.$|\?$|closing ["']\.?/);
    expect(compiled.at).toBeGreaterThanOrEqual(0);
    expect(compiled.at).toBeLessThanOrEqual(Math.min(template.length, MAX_TEMPLATE_LENGTH));
  } else {
    const { value, missing, error } = evaluate(compiled, input);
    const text = JSON.stringify(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(Buffer.byteLength(typeof value === "string" ? value : text)).toBeLessThanOrEqual(64 * 1024);
    expect(text).not.toMatch(/native code|\[object|function/);
    for (const path of missing) expect(template).toContain(path);
    if (error) expect(value).toBeNull();
  }
  expect(process.cpuUsage(before).user).toBeLessThan(MAX_US);
}

test("whatever is written well is worked out to JSON, or refused in words, soon, and changes nothing", () => {
  fc.assert(fc.property(templates, data, run), { numRuns: 3000 });
});

test("whatever else is written is understood or refused in words", () => {
  fc.assert(fc.property(scraps, data, run), { numRuns: 2000 });
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (text) => run(`{{${text}`, {})),
    { numRuns: 300 },
  );
});

test("a template that has no braces comes to itself", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      fc.pre(!text.includes("{{"));
      const compiled = compile(text);
      if ("problem" in compiled) throw new Error(compiled.problem);
      expect(evaluate(compiled, {}).value).toBe(text);
    }),
  );
});

test("any text can be written as a literal and any name as a step of a path", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
      const quoted = JSON.stringify(text);
      const literal = compile(`{{ ${quoted} }}`);
      const path = compile(`{{ [${quoted}] }}`);
      if ("problem" in literal || "problem" in path) throw new Error("not understood");
      expect(evaluate(literal, {}).value).toBe(text);
      expect(evaluate(path, JSON.parse(`{${JSON.stringify(text)}: 7}`)).value).toBe(7);
    }),
  );
});

/** Filters one after the other, as many as a template holds. */
function chain(start: string, call: string): string {
  const count = Math.floor((MAX_TEMPLATE_LENGTH - start.length - 6) / (call.length + 1));
  return `{{ ${start}${`|${call}`.repeat(count)} }}`;
}

test.each([
  chain("big", "upper"),
  chain("big", "slice:0"),
  chain("big", "json"),
  chain("quotes", "json"),
  chain("controls", "url_encode"),
  chain("commas", 'split:","|join:","'),
  chain("commas", 'split:","|unique'),
  chain('"a"', 'replace:"a","aaaa"'),
  chain("big", "concat:big"),
  chain("big", 'replace:odd,"x"'),
  chain("big", 'if:"contains",odd,1,big'),
  chain("lists", "upper|lower"),
  '{{ big | replace: "a", odd }}',
  '{{ objects | map: "a" | join: odd }}',
  chain("objects", 'map:"a"'),
  chain("day", 'date:"","+1 day","Asia/Tokyo"'),
  chain("objects", "unique"),
  "{{big}}".repeat(500),
  `{{ ${"(day | date: ".repeat(20)}"YYYY"${")".repeat(20)} }}`,
])("what is made to take long is cut short: %.40s…", (template) => run(template, HEAVY));

const HEAVY = {
  big: "a".repeat(1_000_000),
  odd: `${"a".repeat(50_000)}b${"a".repeat(50_000)}`,
  quotes: '"'.repeat(1_900_000),
  controls: "\u0001".repeat(1_900_000),
  commas: ",".repeat(1_900_000),
  lists: Array.from({ length: 10 }, () => "a".repeat(1_000_000)),
  objects: Array.from({ length: 100_000 }, (_, a) => ({ a })),
  day: "2026-03-02",
};
