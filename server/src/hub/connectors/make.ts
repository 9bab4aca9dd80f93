import type { Connector } from "./connector.ts";

/** Make signs nothing; a header of one's own proves who sends (apps.make.com/http, "Make a request"). */
export const make: Connector = {
  id: "make",
  name: "Make",
  summary: "Receive what any of Make’s apps sends.",
  category: "anything",
  keywords: ["integromat", "scenario", "automation", "no code"],
  auth: [],
  help: [],
  source: {
    schemes: ["header", "none"],
    rules: { scheme: "header", header: "x-hookline-secret" },
    steps: [
      "In your scenario add the module “HTTP”, “Make a request”.",
      "Paste {url} as the URL, choose POST, and JSON as the body’s content type.",
      "Add the header x-hookline-secret with a long secret of your own, and enter the same here.",
      "Press “Run once”.",
    ],
  },
};
