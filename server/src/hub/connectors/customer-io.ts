import { neededAt, textAt } from "./answers.ts";
import { Refusal, type TargetField } from "./connector.ts";
import { emailField, nameFields } from "./contact.ts";
import { httpApi } from "./http-api.ts";
import { given, text } from "./required.ts";
import { ulidOf } from "./ulid.ts";

const ORIGINS: { readonly [region: string]: string } = {
  us: "https://track.customer.io",
  eu: "https://track-eu.customer.io",
};
const PERSON_FIELDS: readonly TargetField[] = [
  emailField(),
  ...nameFields("first_name", "last_name"),
  {
    id: "attributes",
    label: "Other attributes",
    type: "json",
    help: "An object: what stands in it is set, other attributes stay as they are. Segments are made of them.",
  },
];
const EVENT_FIELDS: readonly TargetField[] = [
  emailField(),
  {
    id: "data",
    label: "Data of the event",
    type: "json",
    help: "An object: usable in campaigns and messages.",
  },
];

export const customerIo = httpApi({
  id: "customer-io",
  name: "Customer.io",
  summary: "Keep your waitlist's people in Customer.io, and send events that start campaigns.",
  category: "mail",
  keywords: ["customerio", "person", "attribute", "segment", "event", "campaign"],
  auth: [
    {
      id: "region",
      label: "Data centre",
      kind: "choice",
      required: true,
      initial: "us",
      options: [
        { value: "us", label: "United States" },
        { value: "eu", label: "European Union" },
      ],
    },
    { id: "site", label: "Site ID", kind: "text", required: true },
    { id: "key", label: "Track API key", kind: "secret", required: true },
  ],
  help: [
    "In Customer.io: Settings → Workspace settings → API and webhook credentials → Track API keys.",
    "Copy site ID and API key of the workspace. An App API key doesn't work here.",
    "The workspace must know people by their e-mail: Settings → Workspace settings → General.",
  ],
  rights: "Site ID and API key must be a pair of the Track API, of a workspace in the chosen data centre",
  reason: ["errors.0.message", "errors.0.reason", "meta.error", "meta.errors.0"],
  open(connection) {
    const pair = `${text(connection, "site")}:${text(connection, "key")}`;
    return {
      base: ORIGINS[text(connection, "region")] ?? String(ORIGINS.us),
      headers: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` },
    };
  },
  async check(call, connection) {
    const found = await call({ path: "/api/v1/accounts/region" });
    const region = neededAt("Customer.io", found, "region");
    if (region !== text(connection, "region"))
      throw new Refusal(
        "no",
        "wrong_region",
        `This workspace is in the data centre “${region}”: choose that one`,
      );
    return `Reached Customer.io workspace ${textAt(found, "environment_id")} in the data centre “${region}”`;
  },
  actions: [
    {
      id: "save_person",
      name: "Add or update a person",
      summary: "Finds the person by e-mail, or adds one.",
      settings: [],
      fields: PERSON_FIELDS,
      async run(call, { values }) {
        const { email, attributes, ...names } = given(values);
        await call({
          method: "POST",
          path: "/api/v2/entity",
          json: {
            type: "person",
            identifiers: { email },
            action: "identify",
            attributes: { ...names, ...objectOf(attributes, "Other attributes") },
          },
        });
        return { summary: `Saved ${email}` };
      },
    },
    {
      id: "send_event",
      name: "Send an event of a person",
      summary: "For campaigns that start when something happens. A repeat of the same event counts once.",
      settings: [
        { id: "name", label: "Name of the event", kind: "text", required: true, placeholder: "invited" },
      ],
      fields: EVENT_FIELDS,
      async run(call, { settings, values, idempotencyKey, occurredAt }) {
        const { email, data } = given(values);
        const name = text(settings, "name");
        await call({
          method: "POST",
          path: "/api/v2/entity",
          json: {
            type: "person",
            identifiers: { email },
            action: "event",
            id: ulidOf(occurredAt, idempotencyKey),
            name,
            timestamp: Math.floor(occurredAt / 1000),
            attributes: objectOf(data, "Data of the event"),
          },
        });
        return { summary: `Sent “${name}” of ${email}` };
      },
    },
  ],
});

function objectOf(value: unknown, label: string): object {
  if (value === undefined) return {};
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Refusal("no", "invalid_value", `“${label}” takes an object, not ${JSON.stringify(value)}`);
}
