import { neededAt, textAt } from "./answers.ts";
import type { TargetField } from "./connector.ts";
import { emailField, nameFields } from "./contact.ts";
import { httpApi } from "./http-api.ts";
import { given, text } from "./required.ts";

const LOCATION: readonly TargetField[] = [
  { id: "city", label: "City", type: "text", suggestion: "{{ data.profile.city }}" },
  { id: "region", label: "Region or state", type: "text" },
  { id: "zip", label: "Postal code", type: "text" },
  { id: "country", label: "Country", type: "text", suggestion: "{{ data.profile.country }}" },
];
const FIELDS: readonly TargetField[] = [
  emailField(),
  ...nameFields("first_name", "last_name"),
  { id: "phone_number", label: "Phone", type: "text", help: "With the country's code: +13005550169" },
  { id: "external_id", label: "Your own id", type: "text" },
  { id: "organization", label: "Organization", type: "text" },
  { id: "title", label: "Job title", type: "text" },
  ...LOCATION,
  {
    id: "properties",
    label: "Custom properties",
    type: "json",
    help: "An object: what stands in it is set, other properties stay as they are.",
  },
];

export const klaviyo = httpApi({
  id: "klaviyo",
  name: "Klaviyo",
  summary: "Keep your waitlist's people as profiles in Klaviyo, and add them to a list.",
  category: "mail",
  keywords: ["newsletter", "profile", "list", "flow", "campaign"],
  auth: [{ id: "key", label: "Private API key", kind: "secret", required: true, placeholder: "pk_…" }],
  help: [
    "In Klaviyo: Settings → API keys → Create private API key.",
    "Scopes: accounts:read, profiles:write; for lists also lists:read and lists:write.",
  ],
  rights:
    "The private key needs the scopes accounts:read and profiles:write, and for lists lists:read and lists:write",
  reason: ["errors.0.detail", "errors.0.title"],
  open: (connection) => ({
    base: "https://a.klaviyo.com",
    headers: {
      authorization: `Klaviyo-API-Key ${text(connection, "key")}`,
      revision: "2026-07-15",
      accept: "application/vnd.api+json",
    },
  }),
  async check(call) {
    const account = await call({ path: "/api/accounts" });
    const name = textAt(account, "data.0.attributes.contact_information.organization_name");
    return `Reached Klaviyo account “${name}” (${neededAt("Klaviyo", account, "data.0.id")})`;
  },
  actions: [
    {
      id: "save_profile",
      name: "Add or update a profile",
      summary: "Finds the profile by its e-mail, or adds it. Being on a list is no consent to marketing.",
      settings: [{ id: "list", label: "Add to list", kind: "choice", discovered: true }],
      options: {
        list: {
          request: (_, next) =>
            next === undefined
              ? { path: "/api/lists", query: { "fields[list]": "name" } }
              : { path: String(next) },
          rows: "data",
          value: "id",
          label: "attributes.name",
          next: "links.next",
        },
      },
      fields: FIELDS,
      async run(call, { settings, values }) {
        const attributes = given(values);
        const location: { [id: string]: unknown } = {};
        for (const { id } of LOCATION) {
          if (attributes[id] !== undefined) location[id] = attributes[id];
          delete attributes[id];
        }
        const profile = await call({
          method: "POST",
          path: "/api/profile-import",
          ...jsonApi({
            type: "profile",
            attributes: { ...attributes, ...(Object.keys(location).length > 0 && { location }) },
          }),
        });
        const id = neededAt("Klaviyo", profile, "data.id");
        const list = text(settings, "list");
        if (list !== "")
          await call({
            method: "POST",
            path: `/api/lists/${encodeURIComponent(list)}/relationships/profiles`,
            ...jsonApi([{ type: "profile", id }]),
          });
        const done = `Saved profile ${text(values, "email")}`;
        return { summary: list === "" ? done : `${done}, on list ${list}`, output: { id } };
      },
    },
  ],
});

function jsonApi(data: unknown): { headers: { [name: string]: string }; json: unknown } {
  return { headers: { "content-type": "application/vnd.api+json" }, json: { data } };
}
