import { at, listAt, neededAt, textAt } from "./answers.ts";
import { Refusal, type TargetField, type Values } from "./connector.ts";
import { discovered, emailField, emailOf } from "./contact.ts";
import { type Call, httpApi } from "./http-api.ts";
import { given, text } from "./required.ts";

const CONTACTS = "/crm/objects/2026-03/contacts";
const LISTS = "/crm/lists/2026-03";
const SUGGESTIONS: { readonly [property: string]: string } = {
  firstname: "{{ data.profile.first_name }}",
  lastname: "{{ data.profile.last_name }}",
};
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  number: "number",
  bool: "boolean",
  date: "date",
  datetime: "date",
};

export const hubspot = httpApi({
  id: "hubspot",
  name: "HubSpot",
  summary: "Keep your waitlist's people as contacts in HubSpot, and add them to a list.",
  category: "crm",
  keywords: ["contact", "list", "segment", "marketing", "sales"],
  auth: [{ id: "token", label: "Access token", kind: "secret", required: true, placeholder: "pat-na1-…" }],
  help: [
    "In HubSpot: Settings → Integrations → Private apps → Create a private app.",
    "Scopes: crm.objects.contacts.read, crm.objects.contacts.write, crm.schemas.contacts.read; for lists also crm.lists.read and crm.lists.write.",
    "Copy the access token and paste it here.",
  ],
  rights:
    "The token needs the scopes crm.objects.contacts.read, crm.objects.contacts.write and crm.schemas.contacts.read, and for lists crm.lists.read and crm.lists.write",
  reason: ["message"],
  // 409: added by somebody else in between. 423, 477: the account is locked or on the move.
  later: (status) => [409, 423, 477].includes(status),
  open: (connection) => ({
    base: "https://api.hubapi.com",
    headers: { authorization: `Bearer ${text(connection, "token")}` },
  }),
  async check(call) {
    const account = await call({ path: "/account-info/2026-03/details" });
    return `Reached HubSpot account ${neededAt("HubSpot", account, "portalId")} (${textAt(account, "uiDomain")})`;
  },
  actions: [
    {
      id: "save_contact",
      name: "Add or update a contact",
      summary: "Finds the contact by its e-mail, or adds it.",
      settings: [
        {
          id: "list",
          label: "Add to list",
          kind: "choice",
          discovered: true,
          help: "Static lists only: HubSpot fills the others by itself.",
        },
      ],
      options: {
        list: {
          request: (_, offset = 0) => ({
            method: "POST",
            path: `${LISTS}/search`,
            json: {
              query: "",
              objectTypeId: "0-1",
              processingTypes: ["MANUAL", "SNAPSHOT"],
              count: 100,
              offset,
            },
          }),
          rows: "lists",
          value: "listId",
          label: "name",
          next: (answer) => (at(answer, "hasMore") === true ? at(answer, "offset") : null),
        },
      },
      async fields(call) {
        const properties = listAt(await call({ path: "/crm/properties/2026-03/contacts" }), "results");
        return [emailField(), ...properties.filter(isWritable).map(fieldOf)];
      },
      async run(call, { settings, values }) {
        const email = emailOf(values);
        const { id, isNew } = await save(call, email, values);
        const list = text(settings, "list");
        if (list !== "")
          await call({
            method: "PUT",
            path: `${LISTS}/${encodeURIComponent(list)}/memberships/add`,
            json: [id],
          });
        const done = `${isNew ? "Added" : "Updated"} contact ${email}`;
        return { summary: list === "" ? done : `${done}, on list ${list}`, output: { id } };
      },
    },
  ],
});

/** In two steps: the one-step upsert blanks what isn't sent when contacts are told apart by e-mail. */
async function save(call: Call, email: string, values: Values): Promise<{ id: string; isNew: boolean }> {
  const properties = Object.fromEntries(
    Object.entries(given(values)).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(";") : text(values, name),
    ]),
  );
  const path = `${CONTACTS}/${encodeURIComponent(email)}`;
  try {
    const contact = await call({
      method: "PATCH",
      path,
      query: { idProperty: "email" },
      json: { properties },
    });
    return { id: neededAt("HubSpot", contact, "id"), isNew: false };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404) throw error;
  }
  const contact = await call({ method: "POST", path: CONTACTS, json: { properties } });
  return { id: neededAt("HubSpot", contact, "id"), isNew: true };
}

function isWritable(property: unknown): boolean {
  return (
    textAt(property, "name") !== "email" &&
    at(property, "hidden") !== true &&
    at(property, "calculated") !== true &&
    at(property, "modificationMetadata.readOnlyValue") !== true
  );
}

function fieldOf(property: unknown): TargetField {
  const id = textAt(property, "name");
  return discovered({
    id,
    label: textAt(property, "label"),
    type: TYPES[textAt(property, "type")],
    choices: listAt(property, "options").map((option) => textAt(option, "value")),
    suggestion: SUGGESTIONS[id],
  });
}
