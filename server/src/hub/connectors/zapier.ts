import type { Connector } from "./connector.ts";

/** Zapier signs nothing; a header of one's own proves who sends (help.zapier.com, "Send webhooks in Zaps"). */
export const zapier: Connector = {
  id: "zapier",
  name: "Zapier",
  summary: "Receive what any of Zapier’s apps sends.",
  category: "anything",
  keywords: ["zap", "automation", "no code"],
  auth: [],
  help: [],
  source: {
    schemes: ["header", "none"],
    rules: { scheme: "header", header: "x-hookline-secret" },
    steps: [
      "In your Zap add the action “Webhooks by Zapier”, event “POST”.",
      "Paste {url} as the URL, choose “Json” as the payload type, and pick what to send under “Data”.",
      "Under “Headers” add x-hookline-secret with a long secret of your own, and enter the same here.",
      "Press “Test step”.",
    ],
  },
};
