import { afterEach, describe, expect, test } from "vitest";
import { startDiscord, startSlack, startTeams, startTelegram } from "../../testing/stand-ins/chat.ts";
import { openTestIo, rerouted, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import type { StandIn } from "../../testing/stand-ins/stand-in.ts";
import type { Connector, Values } from "./connector.ts";
import { discord } from "./discord.ts";
import type { Io } from "./io.ts";
import { slack } from "./slack.ts";
import { teams } from "./teams.ts";
import { telegram } from "./telegram.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function reach(
  starting: Promise<StandIn>,
  origins: (at: string) => { [origin: string]: string } = () => ({}),
) {
  const standIn = await starting;
  const opened = openTestIo();
  closing.push(standIn.close, opened.close);
  return { standIn, io: rerouted(opened, origins(standIn.origin)) };
}

function post(connector: Connector, io: Io, connection: Values, values: Values, settings: Values = {}) {
  const [target] = connector.targets ?? [];
  return targetOf(connector, target?.id ?? "").run(io, runInput({ connection, values, settings }));
}

describe("Slack", () => {
  const PATH = "/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX";

  test("is tried without a message being posted", async () => {
    const { standIn, io } = await reach(startSlack(PATH));
    expect(await slack.check?.(io, { url: `${standIn.origin}${PATH}` })).toContain("works");
    expect(standIn.requests.map(({ json }) => json)).toEqual([{ text: "" }]);
    await expect(slack.check?.(io, { url: `${standIn.origin}/services/gone` })).rejects.toMatchObject({
      kind: "no",
      message: expect.stringContaining("no_service"),
    });
  });

  test("gets what people typed without its markup, unless that is wanted", async () => {
    const { standIn, io } = await reach(startSlack(PATH));
    const connection = { url: `${standIn.origin}${PATH}` };
    await post(slack, io, connection, { text: "<!channel> R&D" });
    await post(slack, io, connection, { text: "*<https://acme.example|Acme>*" }, { formatting: true });
    expect(standIn.requests.map(({ json }) => json)).toEqual([
      { text: "&lt;!channel&gt; R&amp;D" },
      { text: "*<https://acme.example|Acme>*" },
    ]);
  });
});

describe("Discord", () => {
  const PATH = "/api/webhooks/223704706495545344/3d89bb7572e0fb30d8128367b3b1b44f";

  test("is tried by asking for the webhook", async () => {
    const { standIn, io } = await reach(startDiscord(PATH));
    expect(await discord.check?.(io, { url: `${standIn.origin}${PATH}` })).toContain("Waitlist");
    await expect(discord.check?.(io, { url: `${standIn.origin}/api/webhooks/1/x` })).rejects.toThrow(
      "Unknown Webhook",
    );
  });

  test("gets a message that mentions nobody and isn't too long", async () => {
    const { standIn, io } = await reach(startDiscord(PATH));
    const connection = { url: `${standIn.origin}${PATH}` };
    const { output } = await post(discord, io, connection, { text: `@everyone ${"x".repeat(3000)}` });
    expect(output).toEqual({ id: "1100000000000000000", channel_id: "199737254929760256" });
    expect(standIn.requests[0]?.json).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test("is left alone for as long as it asks, which is in the answer's body", async () => {
    const { standIn, io } = await reach(startDiscord(PATH));
    standIn.troubleNext({
      status: 429,
      json: { message: "You are being rate limited.", retry_after: 64.57 },
    });
    const posting = post(discord, io, { url: `${standIn.origin}${PATH}` }, { text: "hello" });
    await expect(posting).rejects.toMatchObject({ kind: "later", retryAfterS: 65 });
  });
});

describe("Telegram", () => {
  const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
  const origins = (at: string) => ({ "https://api.telegram.org": at });

  test("is tried by asking who the bot is", async () => {
    const { io } = await reach(startTelegram(TOKEN, []), origins);
    expect(await telegram.check?.(io, { token: TOKEN })).toBe("Signed in as @acme_bot.");
    await expect(telegram.check?.(io, { token: "1:wrong" })).rejects.toMatchObject({ code: "unauthorized" });
    await expect(telegram.check?.(io, { token: "../../evil" })).rejects.toThrow("no bot token");
  });

  test("gets a message, and says which chat it doesn't know", async () => {
    const { io } = await reach(startTelegram(TOKEN, ["@acme"]), origins);
    const text = "x".repeat(5000);
    const sent = await post(telegram, io, { token: TOKEN }, { text }, { chat: "@acme" });
    expect(sent).toEqual({ summary: "Sent a message to @acme", output: { message_id: 365 } });
    const astray = post(telegram, io, { token: TOKEN }, { text }, { chat: "@nobody" });
    await expect(astray).rejects.toThrow("chat not found");
  });

  test("is left alone for as long as it asks, which is in the answer's body", async () => {
    const { standIn, io } = await reach(startTelegram(TOKEN, ["@acme"]), origins);
    const description = "Too Many Requests: retry after 31";
    standIn.troubleNext({
      status: 429,
      json: { ok: false, error_code: 429, description, parameters: { retry_after: 31 } },
    });
    const sending = post(telegram, io, { token: TOKEN }, { text: "hello" }, { chat: "@acme" });
    await expect(sending).rejects.toMatchObject({ kind: "later", retryAfterS: 31 });
  });
});

describe("Teams", () => {
  const URL_PATH = "/workflows/8d0c/triggers/manual/paths/invoke";

  test("gets a card, and its empty 202 is a success", async () => {
    const { standIn, io } = await reach(startTeams(URL_PATH));
    const connection = { url: `${standIn.origin}${URL_PATH}?api-version=2016-06-01&sig=Zm9v` };
    const sent = await post(teams, io, connection, { title: "A new user", text: "bruce@example.com" });
    expect(sent.summary).toBe("Handed a message to Teams");
    expect(standIn.requests[0]?.text).toContain("bruce@example.com");
    const unsigned = post(teams, io, { url: `${standIn.origin}${URL_PATH}` }, { text: "hello" });
    await expect(unsigned).rejects.toMatchObject({ code: "unauthorized" });
  });
});
