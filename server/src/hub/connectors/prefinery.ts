import { catalogue } from "../../events/index.ts";
import type { Connector } from "./connector.ts";

/** Of the events that Hookline shares with Prefinery, those that Prefinery sends. */
const TYPES = [
  ...["tester_created", "tester_applied", "tester_invited", "tester_activated", "tester_updated"],
  ...["tester_rejected", "tester_suspended", "tester_deleted"],
];

export const prefinery: Connector = {
  id: "prefinery",
  name: "Prefinery",
  summary: "Hear of the users of a Prefinery beta or waitlist.",
  category: "waitlist",
  keywords: ["waitlist", "beta", "tester", "referral"],
  auth: [],
  help: [],
  source: {
    schemes: ["prefinery", "none"],
    rules: { scheme: "prefinery", type_path: "type", id_path: "id" },
    steps: [
      "In Prefinery open your project, “Integrations”, “Webhooks”, and press “Add a URL”.",
      "Paste {url}, choose the event, and save. Add it once for each event.",
      "Copy the secret key from the webhooks’ page and enter it here.",
      "Press “Test” beside the URL.",
    ],
    samples: TYPES.flatMap((type) => {
      const kind = catalogue.get(type);
      return kind ? [{ type, label: kind.displayName, body: bodyOf(type, kind.sample) }] : [];
    }),
  },
};

/** Its data ends with the profile. */
function bodyOf(type: string, sample: object): object {
  const members = Object.entries(sample);
  const last = members.findIndex(([name]) => name === "profile");
  const data = last < 0 ? sample : Object.fromEntries(members.slice(0, last + 1));
  return { id: 123, type, data, created_at: 1772443800 };
}
