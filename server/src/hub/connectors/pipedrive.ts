import { at, listAt, neededAt, textAt } from "./answers.ts";
import type { TargetField, Values } from "./connector.ts";
import { discovered, emailField, emailOf } from "./contact.ts";
import { type Call, httpApi, type Rows, rowsOf } from "./http-api.ts";
import { given, text } from "./required.ts";

const PERSONS = "/api/v2/persons";
const STANDARD: readonly TargetField[] = [
  emailField(),
  {
    id: "name",
    label: "Name",
    type: "text",
    suggestion: "{{ data.profile.first_name }} {{ data.profile.last_name }}",
    help: "A new person without one is named by the e-mail.",
  },
  {
    id: "phone",
    label: "Phone",
    type: "text",
    help: "Of a new person: phones that stand there aren't touched.",
  },
];
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  varchar: "text",
  varchar_auto: "text",
  text: "text",
  phone: "text",
  enum: "text",
  set: "text",
  double: "number",
  int: "number",
  boolean: "boolean",
  date: "date",
};
const CUSTOM_FIELDS: Rows = {
  request: (_, cursor) => ({
    path: "/api/v2/personFields",
    query: { limit: 500, cursor: cursor === undefined ? undefined : String(cursor) },
  }),
  rows: "data",
  next: "additional_data.next_cursor",
  keep: (field) => at(field, "is_custom_field") === true && TYPES[textAt(field, "field_type")] !== undefined,
};

export const pipedrive = httpApi({
  id: "pipedrive",
  name: "Pipedrive",
  summary: "Keep your waitlist's people as persons in Pipedrive, with labels.",
  category: "crm",
  keywords: ["contact", "person", "label", "sales"],
  auth: [{ id: "token", label: "API token", kind: "secret", required: true }],
  help: [
    "In Pipedrive: your picture at the top right → Personal preferences → API → copy the personal API token.",
    "The token may do what its user may: take one who may add and edit persons.",
  ],
  rights: "The token's user must be active, have API access, and be allowed to add and edit persons",
  reason: ["error", "message", "error_info"],
  pauseHeader: "x-ratelimit-reset",
  open: (connection) => ({
    base: "https://api.pipedrive.com",
    headers: { "x-api-token": text(connection, "token") },
  }),
  async check(call) {
    const me = await call({ path: "/v1/users/me" });
    return `Reached ${neededAt("Pipedrive", me, "data.company_name")} as ${textAt(me, "data.name")} (${textAt(me, "data.email")})`;
  },
  actions: [
    {
      id: "save_person",
      name: "Add or update a person",
      summary: "Finds the person by e-mail, or adds one.",
      settings: [{ id: "label", label: "Add label", kind: "choice", discovered: true }],
      options: {
        label: {
          request: () => ({ path: "/api/v2/personFields/label_ids" }),
          rows: "data.options",
          value: "id",
          label: "label",
        },
      },
      async fields(call, settings) {
        return [...STANDARD, ...(await rowsOf(call, CUSTOM_FIELDS, settings)).map(fieldOf)];
      },
      async run(call, { settings, values }) {
        const email = emailOf(values);
        const known = await find(call, email);
        const label = text(settings, "label");
        const json = {
          ...(known === null ? newPerson(email, values) : {}),
          ...named(values),
          ...(await customOf(call, values)),
          ...(label !== "" && { label_ids: await labelled(call, known, Number(label)) }),
        };
        const saved = await (known === null
          ? call({ method: "POST", path: PERSONS, json })
          : call({ method: "PATCH", path: `${PERSONS}/${known}`, json }));
        const id = neededAt("Pipedrive", saved, "data.id");
        return { summary: `${known === null ? "Added" : "Updated"} person ${id} (${email})`, output: { id } };
      },
    },
  ],
});

async function find(call: Call, email: string): Promise<string | null> {
  const query = { term: email, fields: "email", exact_match: "true", limit: 2 };
  return textAt(await call({ path: `${PERSONS}/search`, query }), "data.items.0.item.id") || null;
}

function newPerson(email: string, values: Values): object {
  const phone = text(values, "phone");
  return {
    name: email,
    emails: [{ value: email, primary: true, label: "work" }],
    ...(phone !== "" && { phones: [{ value: phone, primary: true }] }),
  };
}

function named(values: Values): { name?: string } {
  const name = text(values, "name").trim();
  return name === "" ? {} : { name };
}

/** What is mapped into fields that this account made for itself; choices by their name, as people know them. */
async function customOf(call: Call, values: Values): Promise<{ custom_fields?: object }> {
  const mapped = Object.entries(given(values)).filter(([id]) => !STANDARD.some((field) => field.id === id));
  if (mapped.length === 0) return {};
  const rows = await rowsOf(call, CUSTOM_FIELDS, {});
  const fields = new Map(rows.map((row) => [textAt(row, "field_code"), row]));
  return {
    custom_fields: Object.fromEntries(
      mapped.map(([code, value]) => [code, valueFor(fields.get(code), value)]),
    ),
  };
}

function valueFor(field: unknown, value: unknown): unknown {
  const type = textAt(field, "field_type");
  const idOf = (name: unknown) => {
    const option = listAt(field, "options").find((each) => textAt(each, "label") === String(name));
    return option === undefined ? name : at(option, "id");
  };
  if (type === "enum") return idOf(value);
  if (type === "set") return (Array.isArray(value) ? value : [value]).map(idOf);
  return value;
}

/** The labels that a person has and this one: what is sent replaces all of them. */
async function labelled(call: Call, person: string | null, label: number): Promise<readonly unknown[]> {
  const before =
    person === null ? [] : listAt(await call({ path: `${PERSONS}/${person}` }), "data.label_ids");
  return [...new Set([...before, label])];
}

function fieldOf(field: unknown): TargetField {
  return discovered({
    id: textAt(field, "field_code"),
    label: textAt(field, "field_name"),
    type: TYPES[textAt(field, "field_type")],
    choices: listAt(field, "options").map((option) => textAt(option, "label")),
  });
}
