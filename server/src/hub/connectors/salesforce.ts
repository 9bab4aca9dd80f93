import { at, listAt, neededAt, textAt } from "./answers.ts";
import type { TargetField, Values } from "./connector.ts";
import { discovered, emailField, emailOf } from "./contact.ts";
import { type Call, httpApi } from "./http-api.ts";
import { given, text } from "./required.ts";
import { SALESFORCE_RIGHTS, salesforceToken } from "./salesforce-token.ts";

const VERSION = "/services/data/v66.0";
/** Busy rather than wrong: over the day's limit, or somebody else holds the record. */
const LATER = new Set(["REQUEST_LIMIT_EXCEEDED", "UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE"]);
const SUGGESTIONS: { readonly [field: string]: string } = {
  FirstName: "{{ data.profile.first_name }}",
  LastName: "{{ data.profile.last_name }}",
};
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  boolean: "boolean",
  double: "number",
  int: "number",
  currency: "number",
  percent: "number",
  date: "date",
  datetime: "date",
};

export const salesforce = httpApi({
  id: "salesforce",
  name: "Salesforce",
  summary: "Keep your waitlist's people as contacts or leads in Salesforce, and add them to a campaign.",
  category: "crm",
  keywords: ["contact", "lead", "campaign", "sales"],
  auth: [
    {
      id: "domain",
      label: "My Domain URL",
      kind: "url",
      required: true,
      address: true,
      placeholder: "https://yourcompany.my.salesforce.com",
    },
    { id: "client_id", label: "Consumer key", kind: "text", required: true },
    { id: "client_secret", label: "Consumer secret", kind: "secret", required: true },
  ],
  help: [
    "In Salesforce: Setup → External Client App Manager → New. Switch on OAuth with the scope “Manage user data via APIs (api)” and the client credentials flow.",
    "Under Policies choose the user whom it runs as: one who may edit contacts, leads and campaign members.",
    "Copy consumer key and secret; the My Domain URL is under Setup → My Domain.",
  ],
  rights: SALESFORCE_RIGHTS,
  reason: ["0.message", "0.errorCode"],
  later: (_, body) => LATER.has(textAt(body, "0.errorCode")),
  async open(connection, io) {
    const { origin, token } = await salesforceToken(io, connection);
    return { base: `${origin}${VERSION}`, headers: { authorization: `Bearer ${token}` } };
  },
  async check(call) {
    const found = await query(call, "SELECT Id, Name, IsSandbox FROM Organization LIMIT 1");
    const sandbox = at(found, "records.0.IsSandbox") === true ? " (a sandbox)" : "";
    return `Reached Salesforce of “${neededAt("Salesforce", found, "records.0.Name")}”${sandbox}`;
  },
  actions: [
    {
      id: "save_record",
      name: "Add or update a contact or lead",
      summary: "Finds the record by its e-mail, or adds one.",
      settings: [
        {
          id: "object",
          label: "What",
          kind: "choice",
          required: true,
          initial: "Contact",
          options: [
            { value: "Contact", label: "Contact" },
            { value: "Lead", label: "Lead" },
          ],
        },
        { id: "campaign", label: "Add to campaign", kind: "choice", discovered: true },
      ],
      options: {
        campaign: {
          request: (_, next) =>
            next === undefined
              ? {
                  path: "/query",
                  query: { q: "SELECT Id, Name FROM Campaign WHERE IsActive = true ORDER BY Name" },
                }
              : { path: String(next).slice(VERSION.length) },
          rows: "records",
          value: "Id",
          label: "Name",
          next: "nextRecordsUrl",
        },
      },
      async fields(call, settings) {
        const described = await call({ path: `/sobjects/${objectOf(settings)}/describe` });
        return [emailField("Email"), ...listAt(described, "fields").filter(isWritable).map(fieldOf)];
      },
      async run(call, { settings, values }) {
        const object = objectOf(settings);
        const email = emailOf(values, "Email");
        const { id, isNew } = await save(call, object, email, given(values));
        const campaign = text(settings, "campaign");
        if (campaign !== "") await addToCampaign(call, campaign, object, id);
        const done = `${isNew ? "Added" : "Updated"} ${object.toLowerCase()} ${email}`;
        return { summary: campaign === "" ? done : `${done}, in campaign ${campaign}`, output: { id } };
      },
    },
  ],
});

async function save(
  call: Call,
  object: "Contact" | "Lead",
  email: string,
  mapped: { [field: string]: unknown },
) {
  const open = object === "Lead" ? " AND IsConverted = false" : "";
  const found = await query(
    call,
    `SELECT Id FROM ${object} WHERE Email = ${quoted(email)}${open} ORDER BY CreatedDate LIMIT 1`,
  );
  const known = textAt(found, "records.0.Id");
  if (known !== "") {
    await call({ method: "PATCH", path: `/sobjects/${object}/${known}`, json: mapped });
    return { id: known, isNew: false };
  }
  const needed = { LastName: email.split("@")[0], ...(object === "Lead" && { Company: "[not provided]" }) };
  const added = await call({ method: "POST", path: `/sobjects/${object}`, json: { ...needed, ...mapped } });
  return { id: neededAt("Salesforce", added, "id"), isNew: true };
}

async function addToCampaign(call: Call, campaign: string, object: "Contact" | "Lead", id: string) {
  const member = { CampaignId: campaign, [`${object}Id`]: id };
  const found = await query(
    call,
    `SELECT Id FROM CampaignMember WHERE CampaignId = ${quoted(campaign)} AND ${object}Id = ${quoted(id)} LIMIT 1`,
  );
  if (textAt(found, "records.0.Id") === "")
    await call({ method: "POST", path: "/sobjects/CampaignMember", json: member });
}

function query(call: Call, q: string): Promise<unknown> {
  return call({ path: "/query", query: { q } });
}

/** A literal of SOQL, which escapes by backslashes. */
function quoted(value: string): string {
  return `'${value.replace(/[\\']/g, "\\$&")}'`;
}

function objectOf(settings: Values): "Contact" | "Lead" {
  return settings.object === "Lead" ? "Lead" : "Contact";
}

function isWritable(field: unknown): boolean {
  return (
    textAt(field, "name") !== "Email" && at(field, "createable") === true && at(field, "updateable") === true
  );
}

function fieldOf(field: unknown): TargetField {
  const id = textAt(field, "name");
  return discovered({
    id,
    label: textAt(field, "label"),
    type: TYPES[textAt(field, "type")],
    help:
      id === "LastName" ? "Salesforce needs one: a new record without it gets what stands before the @." : "",
    choices: listAt(field, "picklistValues").map((choice) => textAt(choice, "value")),
    suggestion: SUGGESTIONS[id],
  });
}
