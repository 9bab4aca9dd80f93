import { at, textAt } from "./answers.ts";
import { httpApi } from "./http-api.ts";
import { text } from "./required.ts";

/** Discord refuses longer messages (discord.com/developers/docs/resources/webhook#execute-webhook). */
const MAX_CHARS = 2000;

export const discord = httpApi({
  id: "discord",
  name: "Discord",
  summary: "Post a message to a Discord channel.",
  category: "chat",
  keywords: ["message", "channel", "server", "notify"],
  auth: [
    {
      id: "url",
      label: "Webhook URL",
      kind: "secret",
      required: true,
      placeholder: "https://discord.com/api/webhooks/…",
      help: "Whoever has it can post to the channel: it is kept like a password.",
    },
  ],
  help: [
    "In Discord open the channel’s settings, “Integrations”, “Webhooks”, “New Webhook”.",
    "Press “Copy Webhook URL”. It works for that one channel.",
  ],
  open: (connection) => ({ base: text(connection, "url") }),
  reason: ["message"],
  pause: "retry_after",
  async check(call) {
    return `The webhook URL works: messages come from “${textAt(await call({ path: "" }), "name")}”.`;
  },
  actions: [
    {
      id: "post_message",
      name: "Post a message",
      summary: "Posts to the channel of the webhook URL.",
      settings: [
        {
          id: "mentions",
          label: "Let the text mention people",
          kind: "boolean",
          initial: false,
          help: "What people typed into your forms could then mention everybody.",
        },
      ],
      fields: [
        {
          id: "text",
          label: "Text",
          type: "text",
          required: true,
          help: "At most 2,000 characters; what is longer is cut.",
          suggestion: "{{ data.email }} joined the waitlist",
        },
        { id: "username", label: "Name that it is posted by", type: "text" },
      ],
      async run(call, { settings, values }) {
        const username = text(values, "username");
        const answer = await call({
          method: "POST",
          path: "",
          query: { wait: "true" },
          json: {
            content: text(values, "text").slice(0, MAX_CHARS),
            ...(username !== "" && { username }),
            ...(settings.mentions !== true && { allowed_mentions: { parse: [] } }),
          },
        });
        return {
          summary: "Posted a message to Discord",
          output: { id: at(answer, "id"), channel_id: at(answer, "channel_id") },
        };
      },
    },
  ],
});
