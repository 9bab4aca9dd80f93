import { Refusal } from "./connector.ts";
import { httpApi } from "./http-api.ts";
import { text } from "./required.ts";

/** What Slack answers to a message without text at a URL that works: so it can be tried without posting. */
const WORKS = /no_text|missing_text_or_fallback_or_attachments|invalid_payload/;

export const slack = httpApi({
  id: "slack",
  name: "Slack",
  summary: "Post a message to a Slack channel.",
  category: "chat",
  keywords: ["message", "channel", "notify"],
  auth: [
    {
      id: "url",
      label: "Webhook URL",
      kind: "secret",
      required: true,
      placeholder: "https://hooks.slack.com/services/…",
      help: "Whoever has it can post to the channel: it is kept like a password.",
    },
  ],
  help: [
    "Create an app at api.slack.com/apps, switch on “Incoming Webhooks” and add one for the channel.",
    "Copy the webhook URL that Slack shows. It works for that one channel.",
  ],
  open: (connection) => ({ base: text(connection, "url") }),
  async check(call) {
    try {
      await call({ method: "POST", path: "", json: { text: "" }, text: true });
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 400 && WORKS.test(error.message))) throw error;
    }
    return "The webhook URL works. Nothing was posted.";
  },
  actions: [
    {
      id: "post_message",
      name: "Post a message",
      summary: "Posts to the channel of the webhook URL.",
      settings: [
        {
          id: "formatting",
          label: "Use Slack’s formatting",
          kind: "boolean",
          initial: false,
          help: "For bold text and links. What people typed into your forms could then mention everybody.",
        },
      ],
      fields: [
        {
          id: "text",
          label: "Text",
          type: "text",
          required: true,
          suggestion: "{{ data.email }} joined the waitlist",
        },
      ],
      async run(call, { settings, values }) {
        const written = text(values, "text");
        const shown = settings.formatting === true ? written : escaped(written);
        await call({ method: "POST", path: "", json: { text: shown }, text: true });
        return { summary: "Posted a message to Slack" };
      },
    },
  ],
});

/** The three characters that Slack's markup is made of (docs.slack.dev/messaging/formatting-message-text). */
function escaped(written: string): string {
  return written.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
