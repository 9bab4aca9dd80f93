import { type CrmStandIn, record, slice, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const KEY = "xkeysib-0123456789abcdef-AbCdEfGh";
const LISTS = Array.from({ length: 60 }, (_, at) => ({ id: at + 1, name: `List ${at + 1}`, folderId: 1 }));
/** As of https://developers.brevo.com/reference/get-attributes */
const ATTRIBUTES = [
  { name: "FIRSTNAME", category: "normal", type: "text" },
  { name: "SMS", category: "normal", type: "text" },
  { name: "SEATS", category: "normal", type: "float" },
  {
    name: "PLAN",
    category: "category",
    enumeration: [
      { value: 1, label: "Free" },
      { value: 2, label: "Pro" },
    ],
  },
  { name: "ORDERS", category: "transactional", type: "id" },
  { name: "SUM", category: "calculated", calculatedValue: "COUNT[ORDERS]" },
];

/** Brevo's API v3. */
export function startBrevo(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: "https://api.brevo.com",
    connection: { key: KEY },
    // https://developers.brevo.com/docs/how-it-works
    turnAway: ({ headers }) =>
      headers["api-key"] === KEY ? null : failed(401, "unauthorized", "Key not found"),
    unknown: failed(404, "document_not_found", "Not found"),
    // https://developers.brevo.com/docs/limit-headers
    busy: {
      status: 429,
      headers: { "x-sib-ratelimit-reset": "7" },
      json: { code: "too_many_requests", message: "Too many requests" },
    },
    busyForS: 7,
    routes: {
      // https://developers.brevo.com/reference/get-account
      "GET /v3/account": () => ({ json: { companyName: "My Company", email: "owner@example.com" } }),
      "GET /v3/contacts/attributes": () => ({ json: { attributes: ATTRIBUTES } }),
      // https://developers.brevo.com/reference/get-lists
      "GET /v3/contacts/lists": ({ query }) => ({
        json: { lists: slice(LISTS, query.get("limit") ?? 10, query.get("offset"), 50), count: LISTS.length },
      }),
      // https://developers.brevo.com/reference/create-contact: 201 with an id, or 204 where `updateEnabled` changed one
      "POST /v3/contacts": ({ json }) => {
        const { email, attributes, listIds = [], updateEnabled } = record(json);
        if (typeof email !== "string" || !email.includes("@"))
          return failed(400, "invalid_parameter", "Invalid email address");
        if (!Array.isArray(listIds) || !listIds.every(Number.isInteger))
          return failed(400, "invalid_parameter", "listIds should be an array of integers");
        if (listIds.some((id) => !LISTS.some((list) => list.id === id)))
          return failed(404, "document_not_found", "List ID not found");
        const known = people.byEmail(email);
        if (known && updateEnabled !== true)
          return failed(400, "duplicate_parameter", "Contact already exist");
        const person = known ?? people.add(email);
        Object.assign(person.fields, record(attributes));
        for (const id of listIds) person.lists.add(String(id));
        return known ? { status: 204, text: "" } : { status: 201, json: { id: Number(person.id) } };
      },
    },
  }));
}

/** https://developers.brevo.com/docs/how-it-works: errors are `{code, message}`. */
function failed(status: number, code: string, message: string): StandInAnswer {
  return { status, json: { code, message } };
}
