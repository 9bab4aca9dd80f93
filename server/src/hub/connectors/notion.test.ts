import { afterEach, beforeEach, expect, test } from "vitest";
import { startNotion } from "../../testing/stand-ins/notion.ts";
import { openTestIo, rerouted, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import type { Io } from "./io.ts";
import { notion } from "./notion.ts";

const connection = { token: "ntn_secret" };
const settings = { database: "d1" };
const target = targetOf(notion, "add_page");

let there: Awaited<ReturnType<typeof startNotion>>;
let opened: ReturnType<typeof openTestIo>;
let io: Io;
beforeEach(async () => {
  there = await startNotion(connection.token);
  opened = openTestIo();
  io = rerouted(opened, { "https://api.notion.com": there.origin });
});
afterEach(async () => {
  opened.close();
  await there.close();
});

const add = (values: object, over: object = {}) =>
  target.run(io, runInput({ connection, settings: { ...settings, ...over }, values: { ...values } }));

test("the secret is tried", async () => {
  expect(await notion.check?.(io, connection)).toBe("Signed in as “Hookline”.");
  await expect(notion.check?.(io, { token: "ntn_wrong" })).rejects.toMatchObject({
    code: "unauthorized",
    message: expect.stringContaining("API token is invalid"),
  });
});

test("databases of all pages are picked from, and text properties for the run's key", async () => {
  const options = (field: string) => target.options?.(io, connection, settings, field);
  expect(await options("database")).toEqual([
    { value: "d1", label: "Users" },
    { value: "d2", label: "Orders" },
  ]);
  expect(await options("key_property")).toEqual([{ value: "Run", label: "Run" }]);
});

test("what Notion works out itself can't be mapped into, and the title is needed", async () => {
  const fields = await target.fields(io, connection, { ...settings, key_property: "Run" });
  expect(fields.map(({ id, type, required }) => [id, type, required])).toEqual([
    ["email:E-mail", "text", false],
    ["title:Name", "text", true],
    ["number:Score", "number", false],
    ["multi_select:Tags", "text", false],
  ]);
});

test("each kind of property is written as Notion wants it, and what came to nothing is left out", async () => {
  await add({
    "title:Name": "Bruce",
    "email:E-mail": "bruce@example.com",
    "number:Score": 7,
    "multi_select:Tags": "vip, early",
    "rich_text:Run": null,
  });
  expect(there.pages[0]?.properties).toEqual({
    Name: { title: [{ text: { content: "Bruce" } }] },
    "E-mail": { email: "bruce@example.com" },
    Score: { number: 7 },
    Tags: { multi_select: [{ name: "vip" }, { name: "early" }] },
  });
});

test("the same run adds its page once where there is a property for its key", async () => {
  await add({ "title:Name": "Bruce" }, { key_property: "Run" });
  const again = await add({ "title:Name": "Bruce" }, { key_property: "Run" });
  expect(again).toEqual({ summary: "The page had been added before", output: { id: "p1" } });
  expect(there.pages.length).toBe(1);
});

test("a conflict is worth another try, a property that is gone is not", async () => {
  there.troubleNext({
    status: 409,
    json: { object: "error", code: "conflict_error", message: "Try again." },
  });
  await expect(add({ "title:Name": "Bruce" })).rejects.toMatchObject({ kind: "later", code: "conflict" });
  await expect(add({ "title:Gone": "Bruce" })).rejects.toThrow("Gone is not a property that exists");
});
