import { type Connector, SCHEMES } from "./connector.ts";

/** Whatever else can call a URL. */
export const generic: Connector = {
  id: "generic",
  name: "Generic webhook",
  summary: "Receive requests from any system that can call a URL.",
  category: "anything",
  keywords: ["url", "http", "api", "custom", "any", "other", "inbound", "form"],
  auth: [],
  help: [],
  source: {
    schemes: SCHEMES,
    steps: [
      "Paste {url} where the other system asks for a webhook, callback or notification URL.",
      "Have it send a test, and see here how it arrives: JSON, forms, XML and text are all read.",
      "If it signs what it sends, choose how, and enter the secret.",
    ],
  },
};
