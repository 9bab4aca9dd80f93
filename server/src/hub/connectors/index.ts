import { activecampaign } from "./activecampaign.ts";
import { airtable } from "./airtable.ts";
import { brevo } from "./brevo.ts";
import type { Connector } from "./connector.ts";
import { csvFile } from "./csv-file.ts";
import { customerIo } from "./customer-io.ts";
import { discord } from "./discord.ts";
import { generic } from "./generic.ts";
import { github } from "./github.ts";
import { googleSheets } from "./google-sheets.ts";
import { hookline } from "./hookline.ts";
import { httpRequest } from "./http-request.ts";
import { hubspot } from "./hubspot.ts";
import { klaviyo } from "./klaviyo.ts";
import { mailchimp } from "./mailchimp.ts";
import { make } from "./make.ts";
import { mysql } from "./mysql.ts";
import { notion } from "./notion.ts";
import { pipedrive } from "./pipedrive.ts";
import { postgres } from "./postgres.ts";
import { prefinery } from "./prefinery.ts";
import { s3 } from "./s3.ts";
import { salesforce } from "./salesforce.ts";
import { shopify } from "./shopify.ts";
import { slack } from "./slack.ts";
import { smtp } from "./smtp.ts";
import { sqlite } from "./sqlite.ts";
import { stripe } from "./stripe.ts";
import { teams } from "./teams.ts";
import { telegram } from "./telegram.ts";
import { typeform } from "./typeform.ts";
import { zapier } from "./zapier.ts";

/** Every connector there is, in the order of the catalogue. */
export const CONNECTORS: readonly Connector[] = [
  hookline,
  prefinery,
  generic,
  httpRequest,
  postgres,
  mysql,
  sqlite,
  smtp,
  hubspot,
  pipedrive,
  salesforce,
  activecampaign,
  mailchimp,
  brevo,
  klaviyo,
  customerIo,
  slack,
  discord,
  teams,
  telegram,
  googleSheets,
  airtable,
  notion,
  stripe,
  github,
  typeform,
  shopify,
  zapier,
  make,
  csvFile,
  s3,
];

const byId = new Map(CONNECTORS.map((connector) => [connector.id, connector]));

export function findConnector(id: string): Connector | undefined {
  return byId.get(id);
}
