import { createHash } from "node:crypto";
import { at, listAt, neededAt, textAt } from "./answers.ts";
import { Refusal, type TargetField } from "./connector.ts";
import { discovered, emailField, emailOf } from "./contact.ts";
import { type Call, httpApi, type Rows, rowsOf } from "./http-api.ts";
import { given, text } from "./required.ts";

const PAGE = 100;
const SUGGESTIONS: { readonly [tag: string]: string } = {
  FNAME: "{{ data.profile.first_name }}",
  LNAME: "{{ data.profile.last_name }}",
};
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  number: "number",
  date: "date",
  address: "json",
};
const MERGE_FIELDS: Rows = {
  request: ({ list }, offset = 0) => ({
    path: `/lists/${encodeURIComponent(String(list))}/merge-fields`,
    query: { count: PAGE, offset: Number(offset) },
  }),
  rows: "merge_fields",
  next: nextOffset,
};

export const mailchimp = httpApi({
  id: "mailchimp",
  name: "Mailchimp",
  summary: "Add people to a Mailchimp audience, with tags and merge fields.",
  category: "mail",
  keywords: ["newsletter", "audience", "list", "tag", "campaign"],
  auth: [{ id: "key", label: "API key", kind: "secret", required: true, placeholder: "…-us6" }],
  help: [
    "In Mailchimp: your profile → Extras → API keys → Create a key.",
    "Copy it whole: what follows the hyphen says where your account is.",
  ],
  rights: "The key must be active, and its user must be at least a manager of the account",
  reason: ["errors.0.message", "detail", "title"],
  // Over its limits, Mailchimp also answers a bare 403 with no JSON: https://mailchimp.com/developer/marketing/docs/fundamentals/
  later: (status, body) => status === 403 && body === undefined,
  open(connection) {
    const key = text(connection, "key");
    return {
      base: `https://${dataCentre(key)}.api.mailchimp.com/3.0`,
      headers: { authorization: `Basic ${Buffer.from(`hookline:${key}`).toString("base64")}` },
    };
  },
  async check(call) {
    const account = await call({ path: "/", query: { fields: "account_name,email" } });
    return `Reached Mailchimp account “${neededAt("Mailchimp", account, "account_name")}” (${textAt(account, "email")})`;
  },
  actions: [
    {
      id: "save_member",
      name: "Add or update a member of an audience",
      summary: "Finds the member by e-mail, or adds one. Who unsubscribed stays unsubscribed.",
      settings: [
        { id: "list", label: "Audience", kind: "choice", discovered: true, required: true },
        {
          id: "status",
          label: "New members are",
          kind: "choice",
          required: true,
          initial: "subscribed",
          options: [
            { value: "subscribed", label: "Subscribed" },
            { value: "pending", label: "Asked to confirm by e-mail" },
            { value: "transactional", label: "Not subscribed" },
          ],
        },
        { id: "tag", label: "Add tag", kind: "choice", discovered: true },
      ],
      options: {
        list: {
          request: (_, offset = 0) => ({ path: "/lists", query: { count: PAGE, offset: Number(offset) } }),
          rows: "lists",
          value: "id",
          label: "name",
          next: nextOffset,
        },
        tag: {
          needs: ["list"],
          request: ({ list }, offset = 0) => ({
            path: `/lists/${encodeURIComponent(String(list))}/segments`,
            query: { type: "static", count: PAGE, offset: Number(offset) },
          }),
          rows: "segments",
          value: "name",
          label: "name",
          next: nextOffset,
        },
      },
      async fields(call, settings) {
        return [emailField(), ...(await rowsOf(call, MERGE_FIELDS, settings)).map(fieldOf)];
      },
      async run(call, { settings, values }) {
        const email = emailOf(values);
        const { email: _, ...merge_fields } = given(values);
        const path = memberPath(text(settings, "list"), email);
        const member = await call({
          method: "PUT",
          path,
          json: { email_address: email, status_if_new: text(settings, "status"), merge_fields },
        });
        await tag(call, path, text(settings, "tag"));
        const status = neededAt("Mailchimp", member, "status");
        return { summary: `Saved ${email}, ${status}`, output: { id: textAt(member, "id"), status } };
      },
    },
  ],
});

async function tag(call: Call, member: string, name: string): Promise<void> {
  if (name === "") return;
  await call({ method: "POST", path: `${member}/tags`, json: { tags: [{ name, status: "active" }] } });
}

/** A member is named by the MD5 of the address in lower case. */
function memberPath(list: string, email: string): string {
  const hash = createHash("md5").update(email.toLowerCase()).digest("hex");
  return `/lists/${encodeURIComponent(list)}/members/${hash}`;
}

function dataCentre(key: string): string {
  const found = /-([a-z]{2,4}\d{1,4})$/.exec(key.trim())?.[1];
  if (found) return found;
  throw new Refusal(
    "no",
    "unauthorized",
    "The API key is cut short: it ends with a hyphen and letters like “-us6”",
  );
}

function nextOffset(answer: unknown, seen: number): number | null {
  return seen < Number(at(answer, "total_items") ?? 0) ? seen : null;
}

function fieldOf(field: unknown): TargetField {
  const id = textAt(field, "tag");
  return discovered({
    id,
    label: textAt(field, "name"),
    type: TYPES[textAt(field, "type")],
    required: at(field, "required") === true,
    help: textAt(field, "help_text"),
    choices: listAt(field, "options.choices").map(String),
    suggestion: SUGGESTIONS[id],
  });
}
