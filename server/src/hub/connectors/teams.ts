import { httpApi } from "./http-api.ts";
import { text } from "./required.ts";

export const teams = httpApi({
  id: "teams",
  name: "Microsoft Teams",
  summary: "Post a message to a Teams channel.",
  category: "chat",
  keywords: ["message", "channel", "notify", "office", "microsoft"],
  auth: [
    {
      id: "url",
      label: "Webhook URL",
      kind: "secret",
      required: true,
      placeholder: "https://….logic.azure.com/workflows/…",
      help: "Whoever has it can post to the channel: it is kept like a password.",
    },
  ],
  help: [
    "In Teams open the channel’s menu, “Workflows”, and pick “Post to a channel when a webhook request is received”.",
    "Copy the URL that Teams shows at the end. Teams has no way to try it but to post: test the task itself.",
  ],
  open: (connection) => ({ base: text(connection, "url") }),
  reason: ["error.message"],
  actions: [
    {
      id: "post_message",
      name: "Post a message",
      summary: "Posts a card to the channel of the webhook URL.",
      settings: [],
      fields: [
        { id: "title", label: "Title", type: "text", suggestion: "A new user" },
        {
          id: "text",
          label: "Text",
          type: "text",
          required: true,
          suggestion: "{{ data.email }} joined the waitlist",
        },
      ],
      async run(call, { values }) {
        const json = message(text(values, "title"), text(values, "text"));
        await call({ method: "POST", path: "", json, text: true });
        return { summary: "Handed a message to Teams" };
      },
    },
  ],
});

/** As a workflow wants it (learn.microsoft.com/connectors/teams, "When a Teams webhook request is received"). */
function message(title: string, written: string): object {
  const heading = { type: "TextBlock", text: title, weight: "Bolder", size: "Medium", wrap: true };
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [...(title === "" ? [] : [heading]), { type: "TextBlock", text: written, wrap: true }],
  };
  const card = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
  return { type: "message", attachments: [card] };
}
