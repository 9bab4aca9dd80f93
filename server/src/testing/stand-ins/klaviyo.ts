import { type CrmStandIn, record, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const KEY = "pk_0123456789abcdef0123456789abcdef01";
const ORIGIN = "https://a.klaviyo.com";
const PAGE = 10;
const LISTS = Array.from({ length: 24 }, (_, at) => ({
  type: "list",
  id: `L${at + 1}`,
  attributes: { name: `List ${at + 1}` },
}));
const ATTRIBUTES = [
  "email",
  "phone_number",
  "external_id",
  "first_name",
  "last_name",
  "organization",
  "locale",
  "title",
  "image",
  "location",
  "properties",
];

/** Klaviyo's API of revision 2026-07-15: github.com/klaviyo/openapi, openapi/stable. */
export function startKlaviyo(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: ORIGIN,
    connection: { key: KEY },
    // https://developers.klaviyo.com/en/reference/api_overview
    turnAway({ method, headers }) {
      if (headers.authorization !== `Klaviyo-API-Key ${KEY}`)
        return failed(401, "not_authenticated", "Authentication credentials were not provided.");
      if (!/^\d{4}-\d\d-\d\d$/.test(headers.revision ?? ""))
        return failed(400, "invalid", "A revision header is required.");
      if (method === "POST" && headers["content-type"] !== "application/vnd.api+json")
        return failed(415, "unsupported_media_type", "Content-Type must be application/vnd.api+json.");
      return null;
    },
    unknown: failed(404, "not_found", "The requested path could not be found"),
    // https://developers.klaviyo.com/en/docs/rate_limits_and_error_handling
    busy: {
      ...failed(429, "throttled", "Request was throttled. Expected available in 3 seconds."),
      headers: { "retry-after": "3" },
    },
    busyForS: 3,
    routes: {
      // https://developers.klaviyo.com/en/reference/get_accounts
      "GET /api/accounts": () => ({
        json: {
          data: [
            {
              type: "account",
              id: "AbC123",
              attributes: { contact_information: { organization_name: "Klaviyo Demo" } },
            },
          ],
        },
      }),
      // https://developers.klaviyo.com/en/reference/get_lists: ten a page, and the next page as a whole URL
      "GET /api/lists": ({ query }) => {
        const from = Number(query.get("page[cursor]") ?? 0);
        const end = from + PAGE;
        const next = end < LISTS.length ? `${ORIGIN}/api/lists?page%5Bcursor%5D=${end}` : null;
        return { json: { data: LISTS.slice(from, end), links: { self: `${ORIGIN}/api/lists`, next } } };
      },
      // https://developers.klaviyo.com/en/reference/create_or_update_profile
      "POST /api/profile-import": ({ json }) => {
        const { type, attributes } = record(record(json).data);
        const given = record(attributes);
        const unknown = Object.keys(given).find((name) => !ATTRIBUTES.includes(name));
        if (type !== "profile" || typeof given.email !== "string")
          return failed(400, "invalid", "Invalid input.");
        if (unknown)
          return failed(400, "invalid", `'${unknown}' is not a valid field for the resource 'profile'.`);
        const known = people.byEmail(given.email);
        const person = known ?? people.add(given.email);
        Object.assign(person.fields, given);
        return {
          status: known ? 200 : 201,
          json: { data: { type: "profile", id: person.id, attributes: person.fields } },
        };
      },
      // https://developers.klaviyo.com/en/reference/add_profiles_to_list
      "POST /api/lists/*/relationships/profiles": ({ json }, [list = ""]) => {
        const { data } = record(json);
        if (!LISTS.some((each) => each.id === list))
          return failed(404, "not_found", `A list with id ${list} does not exist.`);
        if (!Array.isArray(data)) return failed(400, "invalid", "'data' must be a list.");
        for (const each of data) people.byId(String(record(each).id))?.lists.add(list);
        return { status: 204, text: "" };
      },
    },
  }));
}

function failed(status: number, code: string, detail: string): StandInAnswer {
  return {
    status,
    json: {
      errors: [{ id: "9b1e7c0a", status, code, title: "Refused.", detail, source: { pointer: "/data/" } }],
    },
  };
}
