import { afterEach, beforeEach, expect, test } from "vitest";
import { startAirtable } from "../../testing/stand-ins/airtable.ts";
import { openTestIo, rerouted, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import { airtable } from "./airtable.ts";
import type { Io } from "./io.ts";

const connection = { token: "patFoo.bar" };
const settings = { base: "appAcme", table: "tblUsers" };
const target = targetOf(airtable, "save_row");

let there: Awaited<ReturnType<typeof startAirtable>>;
let opened: ReturnType<typeof openTestIo>;
let io: Io;
beforeEach(async () => {
  there = await startAirtable(connection.token);
  opened = openTestIo();
  io = rerouted(opened, { "https://api.airtable.com": there.origin });
});
afterEach(async () => {
  opened.close();
  await there.close();
});

const save = (values: object, over: object = {}) =>
  target.run(io, runInput({ connection, settings: { ...settings, ...over }, values: { ...values } }));

test("the token is tried, and a wrong one is told with the rights that one needs", async () => {
  expect(await airtable.check?.(io, connection)).toContain("one base");
  const wrong = airtable.check?.(io, { token: "patWrong" });
  await expect(wrong).rejects.toMatchObject({
    code: "unauthorized",
    message: expect.stringMatching(/Authentication required.*schema\.bases:read/),
  });
});

test("bases of all pages, tables and columns are picked from", async () => {
  const options = (field: string) => target.options?.(io, connection, settings, field);
  expect(await options("base")).toEqual([
    { value: "appAcme", label: "Acme" },
    { value: "appOther", label: "Other" },
  ]);
  expect(await options("table")).toEqual([{ value: "tblUsers", label: "Users" }]);
  expect((await options("match"))?.map(({ label }) => label)).toContain("Email");
});

test("what Airtable works out itself can't be mapped into, nor the column of the run's key", async () => {
  const fields = await target.fields(io, connection, {
    ...settings,
    match: "fldEmail",
    key_column: "fldKey",
  });
  expect(fields.map(({ id, type, required }) => [id, type, required])).toEqual([
    ["fldEmail", "text", true],
    ["fldName", "text", false],
    ["fldScore", "number", false],
    ["fldActive", "boolean", false],
  ]);
});

test("a row is added, and changed where the picked column has its value", async () => {
  await save({ fldEmail: "bruce@example.com", fldScore: 7 }, { match: "fldEmail" });
  const again = await save(
    { fldEmail: "bruce@example.com", fldName: "Bruce", fldScore: null },
    { match: "fldEmail" },
  );
  expect(again.summary).toBe("Changed row rec1");
  expect(there.rows).toEqual([
    { id: "rec1", fields: { fldEmail: "bruce@example.com", fldScore: 7, fldName: "Bruce" } },
  ]);
});

test("the same run adds its row once where there is a column for its key", async () => {
  await save({ fldEmail: "bruce@example.com" }, { key_column: "fldKey" });
  await save({ fldEmail: "bruce@example.com" }, { key_column: "fldKey" });
  expect(there.rows.length).toBe(1);
});

test("a column that is gone is named", async () => {
  await expect(save({ fldGone: 1 })).rejects.toMatchObject({
    kind: "no",
    status: 422,
    message: expect.stringContaining('Unknown field name: "fldGone"'),
  });
});
