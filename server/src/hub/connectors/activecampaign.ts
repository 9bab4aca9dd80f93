import { at, listAt, neededAt, textAt } from "./answers.ts";
import { Refusal, type TargetField } from "./connector.ts";
import { discovered, emailField, emailOf, nameFields } from "./contact.ts";
import { type Call, httpApi, type Listing, type Rows, rowsOf } from "./http-api.ts";
import { given, text } from "./required.ts";

const PAGE = 100;
/** Of a contact on a list. */
const ACTIVE = "1";
const UNSUBSCRIBED = "2";
const STANDARD: readonly TargetField[] = [
  emailField(),
  ...nameFields("firstName", "lastName"),
  { id: "phone", label: "Phone", type: "text", suggestion: "{{ data.profile.telephone }}" },
];
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  number: "number",
  date: "date",
  datetime: "date",
};
const CUSTOM_FIELDS = paged("fields");

export const activecampaign = httpApi({
  id: "activecampaign",
  name: "ActiveCampaign",
  summary: "Keep your waitlist's people as contacts in ActiveCampaign, with tags and lists.",
  category: "mail",
  keywords: ["newsletter", "contact", "tag", "list", "automation", "crm"],
  auth: [
    {
      id: "url",
      label: "API URL",
      kind: "url",
      required: true,
      address: true,
      placeholder: "https://youraccount.api-us1.com",
    },
    { id: "key", label: "API key", kind: "secret", required: true },
  ],
  help: [
    "In ActiveCampaign: Settings → Developer. Copy the URL and the key from there.",
    "The key may do what its user may: take one who may manage contacts, lists and tags.",
  ],
  rights:
    "Copy URL and key anew from Settings → Developer; the key's user must be allowed to manage contacts, lists and tags",
  reason: ["errors.0.title", "errors.0.detail", "message", "error"],
  open: (connection) => ({
    base: `${accountOrigin(text(connection, "url"))}/api/3`,
    headers: { "api-token": text(connection, "key") },
  }),
  async check(call, connection) {
    const me = await call({ path: "/users/me" });
    return `Reached ${accountOrigin(text(connection, "url"))} as ${textAt(me, "user.username")} (${neededAt("ActiveCampaign", me, "user.email")})`;
  },
  actions: [
    {
      id: "save_contact",
      name: "Add or update a contact",
      summary:
        "Finds the contact by its e-mail, or adds it. Who unsubscribed from the list stays unsubscribed.",
      settings: [
        { id: "list", label: "Add to list", kind: "choice", discovered: true },
        { id: "tag", label: "Add tag", kind: "choice", discovered: true },
      ],
      options: {
        list: { ...paged("lists"), value: "id", label: "name" } satisfies Listing,
        tag: {
          ...paged("tags"),
          value: "id",
          label: "tag",
          keep: (tag) => textAt(tag, "tagType") === "contact",
        },
      },
      async fields(call, settings) {
        return [...STANDARD, ...(await rowsOf(call, CUSTOM_FIELDS, settings)).map(fieldOf)];
      },
      async run(call, { settings, values }) {
        const email = emailOf(values);
        const entries = Object.entries(given(values));
        const isStandard = ([id]: [string, unknown]) => STANDARD.some((field) => field.id === id);
        const saved = await call({
          method: "POST",
          path: "/contact/sync",
          json: {
            contact: {
              ...Object.fromEntries(entries.filter(isStandard)),
              fieldValues: entries
                .filter((entry) => !isStandard(entry))
                .map(([field, value]) => ({ field, value })),
            },
          },
        });
        const contact = neededAt("ActiveCampaign", saved, "contact.id");
        const onList = await addToList(call, contact, text(settings, "list"));
        const tag = text(settings, "tag");
        if (tag !== "")
          await call({ method: "POST", path: "/contactTags", json: { contactTag: { contact, tag } } });
        return { summary: `Saved contact ${email}${onList}`, output: { id: contact } };
      },
    },
  ],
});

/** Goes on in the summary's words. The API would subscribe anew who has left. */
async function addToList(call: Call, contact: string, list: string): Promise<string> {
  if (list === "") return "";
  const lists = listAt(await call({ path: `/contacts/${contact}/contactLists` }), "contactLists");
  const status = textAt(
    lists.find((each) => textAt(each, "list") === list),
    "status",
  );
  if (status === UNSUBSCRIBED) return `, who unsubscribed from list ${list}`;
  if (status !== ACTIVE)
    await call({
      method: "POST",
      path: "/contactLists",
      json: { contactList: { list, contact, status: Number(ACTIVE) } },
    });
  return `, on list ${list}`;
}

function accountOrigin(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed?.protocol === "https:") return parsed.origin;
  throw new Refusal(
    "no",
    "invalid_url",
    `The API URL looks like https://youraccount.api-us1.com, not “${url}”`,
  );
}

function paged(what: "fields" | "lists" | "tags"): Rows {
  return {
    request: (_, offset = 0) => ({ path: `/${what}`, query: { limit: PAGE, offset: Number(offset) } }),
    rows: what,
    next: (answer, seen) => (seen < Number(at(answer, "meta.total") ?? 0) ? seen : null),
  };
}

function fieldOf(field: unknown): TargetField {
  return discovered({
    id: textAt(field, "id"),
    label: textAt(field, "title"),
    type: TYPES[textAt(field, "type")],
    help: textAt(field, "descript"),
  });
}
