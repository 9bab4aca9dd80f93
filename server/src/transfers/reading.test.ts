import { describe, expect, test } from "vitest";
import { neutralize, neutralizeOnce, undoNeutralize } from "../kernel/formula.ts";
import { guessDelimiter, readFirstRows } from "./inspect.ts";
import { type Row, readRows } from "./read-rows.ts";
import { createSeen } from "./seen.ts";
import { proposeTargets } from "./targets.ts";
import { readTime } from "./time.ts";

describe("times in tables", () => {
  test.each([
    ["2026-03-02T09:30:00Z", "2026-03-02T09:30:00.000Z"],
    ["2026-03-02T09:30:00.123456+02:00", "2026-03-02T07:30:00.123Z"],
    ["2026-03-02 09:30:00", "2026-03-02T09:30:00.000Z"],
    ["2026-03-02 09:30", "2026-03-02T09:30:00.000Z"],
    ["2026/3/2 9:30 UTC", "2026-03-02T09:30:00.000Z"],
    ["2026-03-02", "2026-03-02T00:00:00.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["1772443800", "2026-03-02T09:30:00.000Z"],
    ["1772443800000", "2026-03-02T09:30:00.000Z"],
  ])("%s is read", (text, iso) => {
    expect(readTime(text)).toEqual({ iso });
  });

  test.each([
    ["02/03/2026", /two different days; write the year first/],
    ["2.3.26 10:00", /two different days/],
    ["2026-02-29", /no day or time that there is/],
    ["2026-13-01", /no day or time that there is/],
    ["2026-03-02 25:00", /no day or time that there is/],
    ["yesterday", /no time that can be read/],
    ["2026-03/02", /no time that can be read/],
    ["1969-01-01", /before 1970/],
    ["0000-00-00 00:00:00", /no day or time|before 1970/],
  ])("%s is refused, with advice", (text, problem) => {
    expect(readTime(text)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe("cells that spreadsheets carry out", () => {
  test.each(["=1+1", "+49", "-1", "@x", "\tx", "\rx", "'=1", "''+1"])(
    "%j is made harmless, and back",
    (cell) => {
      expect(neutralize(cell)).toBe(`'${cell}`);
      expect(undoNeutralize(neutralize(cell))).toBe(cell);
    },
  );

  test.each(["", "plain", "'quoted'", "a=b", "O'Neil", "'"])("%j stays as it is", (cell) => {
    expect(neutralize(cell)).toBe(cell);
    expect(undoNeutralize(cell)).toBe(cell);
  });

  test("of an imported file what is harmless already stays", () => {
    expect(neutralizeOnce("'=1")).toBe("'=1");
    expect(neutralizeOnce("=1")).toBe("'=1");
  });
});

describe("rows of a file", () => {
  const FORMAT = { encoding: "utf-8", delimiter: "comma" } as const;

  async function read(pieces: readonly string[]): Promise<Row[]> {
    async function* content() {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    const rows: Row[] = [];
    for await (const window of readRows(content(), FORMAT)) rows.push(...window);
    return rows;
  }

  test("that are long are held a few at a time, and looked at without the rest", async () => {
    async function* content(pulled: number[]) {
      for (let i = 0; i < 100; i++) {
        pulled.push(i);
        yield Buffer.from(`${"x".repeat(200_000)},y\n`);
      }
    }
    const pulled: number[] = [];
    expect(await readFirstRows(content(pulled), FORMAT)).toHaveLength(6);
    expect(pulled.length).toBeLessThan(80);
    const windows: number[] = [];
    for await (const window of readRows(content([]), FORMAT)) windows.push(window.length);
    expect(Math.max(...windows)).toBeLessThan(25);
    expect(windows.reduce((sum, rows) => sum + rows)).toBe(100);
  });

  test("know their line, whatever the line breaks, quotes and empty lines before", async () => {
    const file = 'a,b\n\n"1\r\n2",3\r\n4,5,6\r\n7,8\r9,"x\n\ny"\n\n\nlast,é';
    const expected = [
      { line: 1, fields: ["a", "b"] },
      { line: 3, fields: ["1\r\n2", "3"] },
      { line: 5, fields: ["4", "5", "6"] },
      { line: 6, fields: ["7", "8"] },
      { line: 7, fields: ["9", "x\n\ny"] },
      { line: 12, fields: ["last", "é"] },
    ];
    expect(await read([file])).toEqual(expected);
    expect(await read([`\ufeff${file}`])).toEqual(expected);
    expect(await read([...file].map((letter) => letter))).toEqual(expected);
  });

  test("come out before a fault only for nothing: its line is named", async () => {
    const good = "x,y\n".repeat(2500);
    await expect(read([`${good}"open,y\nmore`])).rejects.toThrow("Line 2501: a quote");
    await expect(read([`${good}a"b,y\nmore`])).rejects.toThrow("Line 2501: a quote");
    await expect(read([good, Buffer.from("x").toString(), '"'.repeat(3), "\n"])).rejects.toThrow("Line 2501");
  });
});

test.each([
  ["a,b\n1,2", "comma"],
  ['a;b;c\n1;"2,5,7,8";3', "semicolon"],
  ["a\tb\n1,5\t2,5", "tab"],
  ["a|b", "pipe"],
  ["email", "comma"],
] as const)("%j is cut by a %s", (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});

test("columns mean what other tools call so, each once, and nothing twice", () => {
  const names = [
    "E-Mail",
    "email",
    "Name",
    "Zip code",
    "Tags",
    "Sign-up date",
    "id",
    "Colour",
    "",
    "__proto__",
    "constructor",
  ];
  const columns = names.map((name) => ({ name, samples: ["x"] }));
  expect(proposeTargets(columns)).toEqual([
    "email",
    null,
    "full_name",
    "postal_code",
    "groups",
    "applied_at",
    null,
    "custom_fields.Colour",
    null,
    null,
    "custom_fields.constructor",
  ]);
});

test("what was seen is remembered with its line, however much it is", () => {
  const seen = createSeen();
  for (let line = 1; line <= 20_000; line++) expect(seen.at(`person.${line}@example.com`, line)).toBeNull();
  for (let line = 1; line <= 20_000; line += 7) {
    expect(seen.at(`person.${line}@example.com`, 99_999)).toBe(line);
    expect(seen.has(`nobody.${line}@example.com`)).toBe(false);
  }
});
