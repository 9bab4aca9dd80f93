import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../events/index.ts";
import { startTestApp, type TestApp } from "../../testing/app.ts";
import { ERROR_SENTENCES } from "../../webhooks/index.ts";

const SNIPPETS = join(import.meta.dirname, "..", "snippets");

describe("the page on webhooks", () => {
  let app: TestApp;
  let page: string;
  let policy: string;

  beforeAll(async () => {
    app = await startTestApp("sqlite");
    const answer = await app.http.inject("/docs/webhooks");
    expect(answer.statusCode).toBe(200);
    page = answer.body;
    policy = String(answer.headers["content-security-policy"]);
  });
  afterAll(() => app.close());

  /** From where it is named in the contents to the next part. */
  const section = (id: string) =>
    page.split('<section class="group').find((part) => part.includes(` id="${id}">`)) ?? "";
  /** The cells of the rows of a table, as text. */
  const rowsOf = (part: string) =>
    [...part.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => asText(cell)),
    );
  const codeOf = (caption: string) =>
    [...page.matchAll(/<figcaption>(.*?)<\/figcaption><pre><code>(.*?)<\/code>/gs)]
      .filter(([, name]) => name === caption)
      .map(([, , code = ""]) => asText(code));

  test("runs one script of ours, loads nothing else, and allows itself no more", async () => {
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; .*; script-src 'self'$/);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(
      page.match(/<(script|link|img|iframe|object|button)[^>]*>|\son\w+=|\sstyle=|url\(|@import/g),
    ).toEqual(['<script src="/docs/copy.js">']);
    const script = await app.http.inject("/docs/copy.js");
    expect(script.headers["content-type"]).toMatch(/^text\/javascript/);
    expect(script.body).toContain("navigator.clipboard");
  });

  test("leads only to what is there, here and on the page of the API, which leads back", async () => {
    const api = (await app.http.inject("/docs/api")).body;
    const ids = idsIn(page);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = [...ids.map((id) => `#${id}`), "/docs/api", ...idsIn(api).map((id) => `/docs/api#${id}`)];
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address as string);
    expect(links.filter((link) => !known.includes(link))).toEqual([]);
    expect(links).toContain("/docs/api");
    expect(api).toContain('href="/docs/webhooks"');
  });

  test("tells what becomes of a webhook by the answer, as the policies do", () => {
    const rows = rowsOf(section("answering"));
    const verdict = (what: string) => rows.find(([name]) => name?.startsWith(what))?.slice(1);
    expect(verdict("answers 200")).toEqual(["accepted", "accepted"]);
    expect(verdict("answers 201")).toEqual(["rejected", "accepted"]);
    expect(verdict("answers with a redirect")).toEqual(["rejected", "pending: tried again"]);
    expect(verdict("answers 410")).toEqual(["rejected", "rejected; the webhook URL is disabled"]);
    expect(verdict("is not reached")).toEqual(["pending: tried again", "pending: tried again"]);
    expect(verdict("has a private")).toEqual(["failed", "failed"]);
  });

  test("has the timetable of the specification: 16 attempts in about 49.6 hours", () => {
    const [, ...rows] = rowsOf(section("retrying"));
    expect(rows).toHaveLength(16);
    expect(rows.slice(0, 4)).toEqual([
      ["1", "at once", "6 s"],
      ["2", "6 s", "21 s"],
      ["3", "27 s", "1 min 26 s"],
      ["4", "1 min 53 s", "4 min 21 s"],
    ]);
    expect(rows.slice(-2)).toEqual([
      ["15", "35 h 29 min 17 s", "14 h 3 min 50 s"],
      ["16", "49 h 33 min 7 s", "none: the webhook is failed"],
    ]);
  });

  test("shows a request that verifies, but for its age", () => {
    const [head = "", body = ""] = codeOf("A request")[0]?.split("\n\n") ?? [];
    const headers = new Map(
      head
        .split("\n")
        .slice(1)
        .map((line) => line.split(": ") as [string, string]),
    );
    const secret = /whsec_[\w+/=]+/.exec(section("request"))?.[0] ?? "";
    const sentAt = new Date(Number(headers.get("webhook-timestamp")) * 1000);
    const signature = new Webhook(secret).sign(headers.get("webhook-id") ?? "", sentAt, body);
    expect(headers.get("webhook-signature")).toBe(signature);
  });

  test("shows every event type with its names, when it is recorded, and its sample", () => {
    const missing = [...catalogue.values()].filter(({ type, displayName, when, sample }) => {
      const [shown = "{}"] = codeOf(`${type}.json`);
      const event = JSON.parse(shown);
      const part = asText(page.slice(page.indexOf(`id="${type}"`)).slice(0, 1000));
      const isTold = [displayName, type, when].every((text) => part.includes(text));
      return !isTold || event.type !== type || JSON.stringify(event.data) !== JSON.stringify(sample);
    });
    expect(missing.map(({ type }) => type)).toEqual([]);
  });

  test("prints the snippets as they are tested, all of them", () => {
    const files = ["standard", "prefinery"].flatMap((scheme) =>
      readdirSync(join(SNIPPETS, scheme)).map((file) => join(scheme, file)),
    );
    const missing = files.filter((file) => {
      const text = readFileSync(join(SNIPPETS, file), "utf8").trimEnd();
      return !codeOf(file.split("/").at(-1) ?? "").includes(text);
    });
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(14);
  });

  test("explains every error code of an attempt", () => {
    const [, ...rows] = rowsOf(section("failing"));
    expect(Object.fromEntries(rows)).toEqual(ERROR_SENTENCES);
  });
});

function idsIn(page: string): string[] {
  return [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
}

const ENTITIES: { [entity: string]: string } = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** What a reader sees of HTML. */
function asText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+|#39);/g, (_, entity: string) => ENTITIES[entity] ?? "")
    .replaceAll("\u00a0", " ");
}
