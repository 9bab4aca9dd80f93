import { at, textAt } from "./answers.ts";
import { Refusal } from "./connector.ts";
import { httpApi } from "./http-api.ts";
import { text } from "./required.ts";

/** Telegram refuses longer messages (core.telegram.org/bots/api#sendmessage). */
const MAX_CHARS = 4096;

export const telegram = httpApi({
  id: "telegram",
  name: "Telegram",
  summary: "Send a message to a Telegram chat, group or channel.",
  category: "chat",
  keywords: ["message", "bot", "channel", "notify"],
  auth: [
    {
      id: "token",
      label: "Bot token",
      kind: "secret",
      required: true,
      placeholder: "123456789:AA…",
    },
  ],
  help: [
    "Write /newbot to @BotFather in Telegram and copy the token that it answers with.",
    "Add the bot to the group or channel; in a channel it has to be an administrator.",
  ],
  open: (connection) => ({ base: `https://api.telegram.org/bot${tokenOf(text(connection, "token"))}` }),
  reason: ["description"],
  pause: "parameters.retry_after",
  async check(call) {
    return `Signed in as @${textAt(await call({ path: "/getMe" }), "result.username")}.`;
  },
  actions: [
    {
      id: "send_message",
      name: "Send a message",
      summary: "Sends to a chat, group or channel that the bot is in.",
      settings: [
        {
          id: "chat",
          label: "Chat",
          kind: "text",
          required: true,
          placeholder: "@mychannel or -1001234567890",
          help: "A public channel’s @name, or a chat’s number. People have to write to the bot first.",
        },
      ],
      fields: [
        {
          id: "text",
          label: "Text",
          type: "text",
          required: true,
          help: "At most 4,096 characters; what is longer is cut.",
          suggestion: "{{ data.email }} joined the waitlist",
        },
      ],
      async run(call, { settings, values }) {
        const written = text(values, "text").slice(0, MAX_CHARS);
        const json = { chat_id: text(settings, "chat"), text: written };
        const answer = await call({ method: "POST", path: "/sendMessage", json });
        return {
          summary: `Sent a message to ${text(settings, "chat")}`,
          output: { message_id: at(answer, "result.message_id") },
        };
      },
    },
  ],
});

/** It stands in the path, so it must be nothing but a token. */
function tokenOf(token: string): string {
  if (/^\d+:[\w-]+$/.test(token)) return token;
  throw new Refusal(
    "no",
    "unauthorized",
    "That is no bot token: one looks like 123456789:AA…, as @BotFather shows it",
  );
}
