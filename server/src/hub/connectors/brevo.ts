import { at, listAt, neededAt, textAt } from "./answers.ts";
import type { TargetField } from "./connector.ts";
import { discovered, emailField, emailOf } from "./contact.ts";
import { httpApi } from "./http-api.ts";
import { given, text } from "./required.ts";

const PAGE = 50;
const SUGGESTIONS: { readonly [attribute: string]: string } = {
  FIRSTNAME: "{{ data.profile.first_name }}",
  LASTNAME: "{{ data.profile.last_name }}",
};
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  float: "number",
  boolean: "boolean",
  date: "date",
  "multiple-choice": "json",
};

export const brevo = httpApi({
  id: "brevo",
  name: "Brevo",
  summary: "Add people to Brevo (Sendinblue), with attributes and lists.",
  category: "mail",
  keywords: ["sendinblue", "newsletter", "contact", "list", "campaign"],
  auth: [{ id: "key", label: "API key", kind: "secret", required: true, placeholder: "xkeysib-…" }],
  help: [
    "In Brevo: your account → SMTP & API → API keys → Generate a new API key.",
    "If Brevo only lets known addresses in, add this server's address under Security → Authorised IPs.",
  ],
  rights: "The key must be active, and this server's address authorised where Brevo asks for that",
  reason: ["message"],
  pauseHeader: "x-sib-ratelimit-reset",
  open: (connection) => ({
    base: "https://api.brevo.com/v3",
    headers: { "api-key": text(connection, "key") },
  }),
  async check(call) {
    const account = await call({ path: "/account" });
    return `Reached Brevo account “${textAt(account, "companyName")}” (${neededAt("Brevo", account, "email")})`;
  },
  actions: [
    {
      id: "save_contact",
      name: "Add or update a contact",
      summary: "Finds the contact by its e-mail, or adds it. Who unsubscribed stays unsubscribed.",
      settings: [{ id: "list", label: "Add to list", kind: "choice", discovered: true }],
      options: {
        list: {
          request: (_, offset = 0) => ({
            path: "/contacts/lists",
            query: { limit: PAGE, offset: Number(offset) },
          }),
          rows: "lists",
          value: "id",
          label: "name",
          next: (answer, seen) => (seen < Number(at(answer, "count") ?? 0) ? seen : null),
        },
      },
      async fields(call) {
        const attributes = listAt(await call({ path: "/contacts/attributes" }), "attributes");
        return [emailField(), ...attributes.filter(isWritable).map(fieldOf)];
      },
      async run(call, { settings, values }) {
        const email = emailOf(values);
        const { email: _, ...attributes } = given(values);
        const list = text(settings, "list");
        const listIds = list === "" ? undefined : [Number(list)];
        const created = await call({
          method: "POST",
          path: "/contacts",
          json: { email, attributes, listIds, updateEnabled: true },
        });
        const id = textAt(created, "id");
        const done = `${id === "" ? "Updated" : "Added"} contact ${email}`;
        return {
          summary: list === "" ? done : `${done}, on list ${list}`,
          output: id === "" ? undefined : { id },
        };
      },
    },
  ],
});

function isWritable(attribute: unknown): boolean {
  return ["normal", "category"].includes(textAt(attribute, "category"));
}

function fieldOf(attribute: unknown): TargetField {
  const id = textAt(attribute, "name");
  return discovered({
    id,
    label: id,
    type: TYPES[textAt(attribute, "type")],
    help: id === "SMS" ? "With the country's code: +13005550169" : "",
    choices: listAt(attribute, "enumeration").map((each) => textAt(each, "label")),
    suggestion: SUGGESTIONS[id],
  });
}
