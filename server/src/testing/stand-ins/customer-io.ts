import { type CrmStandIn, record, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const SITE = "0123456789abcdef0123";
const KEY = "fedcba98765432100123";

/** Customer.io's Track API in the EU: its regions differ by their addresses alone (https://docs.customer.io/api/track/). */
export function startCustomerIo(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: "https://track-eu.customer.io",
    connection: { region: "eu", site: SITE, key: KEY },
    turnAway: ({ headers }) =>
      headers.authorization === `Basic ${Buffer.from(`${SITE}:${KEY}`).toString("base64")}`
        ? null
        : { status: 401, json: { meta: { error: "Unauthorized request" } } },
    unknown: { status: 404, json: { meta: { error: "Not found" } } },
    // 100 requests a second, and no header that says how long to wait: https://docs.customer.io/integrations/api/track/
    busy: { status: 429, json: { meta: { error: "too many requests" } } },
    busyForS: null,
    routes: {
      // https://docs.customer.io/integrations/api/track/tag/trackregion/getRegion/
      "GET /api/v1/accounts/region": () => ({
        json: { url: "https://track-eu.customer.io", region: "eu", environment_id: 3 },
      }),
      // https://docs.customer.io/integrations/api/track/ → v2 → entity
      "POST /api/v2/entity": ({ json }) => {
        const { type, identifiers, action, attributes, id, name } = record(json);
        const email = record(identifiers).email;
        if (type !== "person") return failed("type", "must be a person here");
        if (typeof email !== "string" || !email.includes("@"))
          return failed("identifiers", "malformed email");
        const person = people.byEmail(email) ?? people.add(email);
        if (action === "identify") Object.assign(person.fields, record(attributes));
        else if (action !== "event") return failed("action", "unknown action");
        else if (typeof name !== "string") return failed("name", "required");
        else if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(String(id)))
          return failed("id", "must be a valid ULID");
        // An event's ULID counts once.
        else person.tags.add(`${id} ${name} ${JSON.stringify(attributes)}`);
        return { json: {} };
      },
    },
  }));
}

function failed(field: string, message: string): StandInAnswer {
  return { status: 400, json: { errors: [{ reason: "invalid", field, message }] } };
}
