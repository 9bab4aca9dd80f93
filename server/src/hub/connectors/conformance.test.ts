import { describe, expect, test } from "vitest";
import { itReadsAnswers } from "../../testing/connectors/answered.ts";
import { itIsDeclaredWell } from "../../testing/connectors/declared.ts";
import { itRefusesWhatIsMissing } from "../../testing/connectors/refusing.ts";
import type { Connector } from "./connector.ts";
import { CONNECTORS } from "./index.ts";

/** Stored with connections and tasks: who takes one away, or calls it otherwise, breaks what people built. */
const STORED = [
  ...["hookline save_user", "hookline add_points", "hookline reach_goal", "hookline mark_reward_delivered"],
  ...[
    "prefinery",
    "generic",
    "http-request send",
    "stripe",
    "github",
    "typeform",
    "shopify",
    "zapier",
    "make",
  ],
  ...["slack post_message", "discord post_message", "teams post_message", "telegram send_message"],
  ...["hubspot save_contact", "pipedrive save_person", "salesforce save_record", "mailchimp save_member"],
  ...["brevo save_contact", "klaviyo save_profile", "activecampaign save_contact"],
  ...["customer-io save_person", "customer-io send_event"],
  ...[
    "postgres insert",
    "postgres upsert",
    "postgres update",
    "mysql insert",
    "mysql upsert",
    "mysql update",
  ],
  ...["sqlite insert", "sqlite upsert", "sqlite update", "smtp send", "smtp send_coupon", "csv-file append"],
  ...["google-sheets add_row", "airtable save_row", "notion add_page", "s3 put_object"],
];

/** They speak something else than HTTP. */
const OTHERWISE = new Set(["postgres", "mysql", "sqlite", "smtp", "csv-file"]);

test("every id is there once, and stays", () => {
  const ids = CONNECTORS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const acts = CONNECTORS.flatMap(({ id, targets = [] }) => [id, ...targets.map((it) => `${id} ${it.id}`)]);
  expect(STORED.filter((id) => !acts.includes(id))).toEqual([]);
});

describe.each(CONNECTORS.map((connector) => [connector.id, connector] as const))("%s", (id, connector) => {
  itIsDeclaredWell(connector);
  itRefusesWhatIsMissing(connector);
  const acts = actsOf(connector);
  if (acts.length > 0 && !OTHERWISE.has(id)) itReadsAnswers(connector, acts);
});

/** What an unknown server says at its root says little, so that check has a test of its own. */
function actsOf({ id, check, targets = [] }: Connector): string[] {
  return [...(check && id !== "http-request" ? ["check"] : []), ...targets.map((target) => target.id)];
}
