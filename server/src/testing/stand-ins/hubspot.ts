import { type CrmStandIn, record, slice, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const TOKEN = "pat-na1-11111111-2222-3333-4444-555555555555";
/** As of https://developers.hubspot.com/docs/api-reference/latest/crm/properties/get-properties */
const PROPERTIES = [
  property("email", "Email", "string"),
  property("firstname", "First Name", "string"),
  property("lastname", "Last Name", "string"),
  property("seats", "Seats", "number"),
  property("plan", "Plan", "enumeration", { options: [{ value: "free" }, { value: "pro" }] }),
  property("invited", "Invited", "bool"),
  property("joined_on", "Joined on", "date"),
  property("hs_score", "Score", "number", { calculated: true }),
  property("createdate", "Create Date", "datetime", { modificationMetadata: { readOnlyValue: true } }),
  property("hs_internal", "Internal", "string", { hidden: true }),
];
const LISTS = Array.from({ length: 130 }, (_, at) => ({ listId: String(at + 1), name: `List ${at + 1}` }));

/** HubSpot's API of 2026-03 with a private app's token. */
export function startHubspot(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: "https://api.hubapi.com",
    connection: { token: TOKEN },
    // https://developers.hubspot.com/docs/api-reference/error-handling
    turnAway: ({ headers }) =>
      headers.authorization === `Bearer ${TOKEN}`
        ? null
        : failed(401, "INVALID_AUTHENTICATION", "Authentication credentials not found."),
    unknown: failed(404, "OBJECT_NOT_FOUND", "resource not found"),
    busy: {
      status: 429,
      json: {
        status: "error",
        message: "You have reached your secondly limit.",
        errorType: "RATE_LIMIT",
        policyName: "SECONDLY",
      },
    },
    busyForS: null,
    routes: {
      // https://developers.hubspot.com/docs/api-reference/latest/account/account-information/get-account-details
      "GET /account-info/2026-03/details": () => ({
        json: { portalId: 123456, accountType: "STANDARD", uiDomain: "app.hubspot.com" },
      }),
      "GET /crm/properties/2026-03/contacts": () => ({ json: { results: PROPERTIES } }),
      // https://developers.hubspot.com/docs/api-reference/2026-03/crm/objects/contacts/update-contact
      "PATCH /crm/objects/2026-03/contacts/*": ({ query, json }, [email = ""]) => {
        const person = query.get("idProperty") === "email" ? people.byEmail(email) : people.byId(email);
        if (!person) return failed(404, "OBJECT_NOT_FOUND", "resource not found");
        const wrong = wrongProperty(json);
        if (wrong) return wrong;
        Object.assign(person.fields, record(record(json).properties));
        return { json: { id: person.id, properties: person.fields } };
      },
      // https://developers.hubspot.com/docs/api-reference/latest/crm/objects/contacts/guide
      "POST /crm/objects/2026-03/contacts": ({ json }) => {
        const properties = record(record(json).properties);
        const known = people.byEmail(String(properties.email));
        if (known) return failed(409, "CONFLICT", `Contact already exists. Existing ID: ${known.id}`);
        const wrong = wrongProperty(json);
        if (wrong) return wrong;
        const person = people.add(String(properties.email));
        person.fields = { ...properties };
        return { status: 201, json: { id: person.id, properties } };
      },
      // https://developers.hubspot.com/docs/api-reference/latest/crm/lists/search/search-lists
      "POST /crm/lists/2026-03/search": ({ json }) => {
        const { offset = 0, count = 20 } = record(json);
        const lists = slice(LISTS, count, offset, 500);
        const end = Number(offset) + lists.length;
        return { json: { lists, hasMore: end < LISTS.length, offset: end, total: LISTS.length } };
      },
      // https://developers.hubspot.com/docs/api-reference/2026-03/crm/lists/memberships/add-to-list
      "PUT /crm/lists/2026-03/*/memberships/add": ({ json }, [list = ""]) => {
        if (!LISTS.some((each) => each.listId === list))
          return failed(404, "OBJECT_NOT_FOUND", `List does not exist with ID ${list}.`);
        const ids = Array.isArray(json) ? json.map(String) : [];
        for (const id of ids) people.byId(id)?.lists.add(list);
        return { json: { recordsIdsAdded: ids, recordsIdsRemoved: [], recordIdsMissing: [] } };
      },
    },
  }));
}

function property(name: string, label: string, type: string, more: object = {}) {
  return { name, label, type, hidden: false, calculated: false, options: [], ...more };
}

function wrongProperty(json: unknown): StandInAnswer | null {
  for (const [name, value] of Object.entries(record(record(json).properties))) {
    const known = PROPERTIES.find((each) => each.name === name);
    if (!known) return failed(400, "VALIDATION_ERROR", `Property "${name}" does not exist`);
    if (typeof value !== "string") return failed(400, "VALIDATION_ERROR", `Invalid input JSON: ${name}`);
  }
  return null;
}

function failed(status: number, category: string, message: string): StandInAnswer {
  return { status, json: { status: "error", message, correlationId: "aeb5f871", category } };
}
