import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openTestIo } from "../../testing/hub-io.ts";
import type { RunOutput, TargetKind, Values } from "./connector.ts";
import { csvFile } from "./csv-file.ts";

const [append] = csvFile.targets as readonly [TargetKind];
const HEADER = "email,name,hookline_key\r\n";

let filesDir: string;
beforeEach(() => {
  filesDir = mkdtempSync(join(tmpdir(), "hookline-files-"));
});
afterEach(() => rmSync(filesDir, { recursive: true }));

const path = () => join(filesDir, "users.csv");
const content = () => readFileSync(path(), "utf8");

function run(
  values: Values,
  idempotencyKey: string,
  settings: Values = { columns: "email, name" },
): Promise<RunOutput> {
  const connection = { file: "users.csv" };
  return append.run(openTestIo({ filesDir }), {
    connection,
    settings,
    values,
    idempotencyKey,
    occurredAt: 0,
  });
}

it("begins with the columns, and grows line by line", async () => {
  await run({ email: "a@x.test", name: 'A, "quoted"\nname' }, "k1");
  await run({ email: "b@x.test" }, "k2");
  expect(content()).toBe(`${HEADER}a@x.test,"A, ""quoted""\nname",k1\r\nb@x.test,,k2\r\n`);
});

it("gets one line for one idempotency key, also from many at once", async () => {
  const asked = Array.from({ length: 40 }, (_, n) => run({ email: `${n % 10}@x.test` }, `key${n % 10}`));
  const summaries = (await Promise.all(asked)).map(({ summary }) => summary);
  expect(summaries.filter((it) => it.startsWith("Added"))).toHaveLength(10);
  expect(content().trim().split("\r\n")).toHaveLength(11);
});

it("is not fooled by a key inside of a value", async () => {
  await run({ email: "x,k2", name: "k2" }, "k1");
  expect((await run({ email: "b@x.test" }, "k2")).summary).toContain("Added");
});

it("goes on where somebody has left no line break", async () => {
  writeFileSync(path(), `${HEADER}a@x.test,A,k1`);
  await run({ email: "b@x.test" }, "k2");
  expect(content()).toBe(`${HEADER}a@x.test,A,k1\r\nb@x.test,,k2\r\n`);
});

it("holds nothing that a spreadsheet would carry out", async () => {
  await run({ email: '=HYPERLINK("http://x.test")', name: "@x" }, "k1");
  expect(content()).toContain(`"'=HYPERLINK(""http://x.test"")",'@x,k1`);
});

it.each<[string, () => void, Values, string]>([
  ["with other columns", () => writeFileSync(path(), "a,b\r\n"), { columns: "email, name" }, "other_columns"],
  ["that has grown too large", () => grow(), { columns: "email, name" }, "file_too_large"],
  ["with no columns", () => undefined, { columns: " " }, "invalid_value"],
  ["with a column twice", () => undefined, { columns: "email, email" }, "invalid_value"],
  ["with the key's own column", () => undefined, { columns: "hookline_key" }, "invalid_value"],
])("refuses a file %s", async (_what, prepare, settings, code) => {
  prepare();
  await expect(run({ email: "a@x.test" }, "k1", settings)).rejects.toMatchObject({ kind: "no", code });
});

it("takes no file of another kind, and none outside of the folder", async () => {
  for (const file of ["app.sqlite", "users.csv.sh", "../users.csv", "/tmp/users.csv"]) {
    const checked = csvFile.check?.(openTestIo({ filesDir }), { file });
    await expect(checked, file).rejects.toMatchObject({ kind: "no", code: "file_name" });
  }
  expect(await csvFile.check?.(openTestIo({ filesDir }), { file: "users.csv" })).toContain("can be written");
});

it("offers its columns to be mapped into", async () => {
  const fields = await append.fields(
    openTestIo({ filesDir }),
    { file: "users.csv" },
    { columns: "email, name" },
  );
  expect(fields.map(({ id }) => id)).toEqual(["email", "name"]);
});

function grow(): void {
  writeFileSync(path(), HEADER);
  truncateSync(path(), 65 * 1024 * 1024);
}
