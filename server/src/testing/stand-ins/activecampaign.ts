import { type CrmStandIn, record, slice, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const KEY = "0123456789abcdef0123456789abcdef0123456789abcdef";
const LISTS = Array.from({ length: 120 }, (_, at) => ({ id: String(at + 1), name: `List ${at + 1}` }));
const TAGS = [
  { id: "1", tag: "waitlist", tagType: "contact" },
  { id: "2", tag: "vip", tagType: "contact" },
  { id: "3", tag: "layout", tagType: "template" },
];
const FIELDS = [
  { id: "1", title: "Seats", type: "number", descript: "How many", perstag: "SEATS" },
  { id: "6", title: "Joined on", type: "date", descript: null, perstag: "JOINED_ON" },
];

/** ActiveCampaign's API v3 of the account `youraccount`. */
export function startActivecampaign(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: "https://youraccount.api-us1.com",
    connection: { url: "https://youraccount.api-us1.com/", key: KEY },
    // https://developers.activecampaign.com/reference/authentication
    turnAway: ({ headers }) =>
      headers["api-token"] === KEY
        ? null
        : {
            status: 403,
            json: {
              message: "The request could not be authenticated or the authenticated user is not authorized",
            },
          },
    unknown: { status: 404, json: { message: "No Result found" } },
    // https://developers.activecampaign.com/reference/rate-limits
    busy: { status: 429, headers: { "retry-after": "30" }, json: { message: "Too many requests" } },
    busyForS: 30,
    routes: {
      // https://developers.activecampaign.com/reference/get-user (`me` is the key's own)
      "GET /api/3/users/me": () => ({
        json: { user: { username: "admin", email: "admin@example.com", id: "1" } },
      }),
      // https://developers.activecampaign.com/reference/retrieve-fields
      "GET /api/3/fields": ({ query }) => page("fields", FIELDS, query),
      // https://developers.activecampaign.com/reference/retrieve-all-lists
      "GET /api/3/lists": ({ query }) => page("lists", LISTS, query),
      // https://developers.activecampaign.com/reference/retrieve-all-tags
      "GET /api/3/tags": ({ query }) => page("tags", TAGS, query),
      // https://developers.activecampaign.com/reference/sync-a-contacts-data
      "POST /api/3/contact/sync": ({ json }) => {
        const { email, fieldValues = [], ...fields } = record(record(json).contact);
        if (typeof email !== "string" || !email.includes("@"))
          return failed("Contact Email Address is not valid.", "email_invalid");
        const custom = (Array.isArray(fieldValues) ? fieldValues : []).map(record);
        if (custom.some(({ field }) => !FIELDS.some(({ id }) => id === field)))
          return failed("Field does not exist.", "field_missing");
        const known = people.byEmail(email);
        const person = known ?? people.add(email);
        Object.assign(
          person.fields,
          fields,
          Object.fromEntries(custom.map(({ field, value }) => [field, value])),
        );
        return {
          status: known ? 200 : 201,
          json: { fieldValues: [], contact: { email, ...fields, id: person.id } },
        };
      },
      // https://developers.activecampaign.com/reference/sync-a-contacts-data (its link `contactLists`): status 1 is active, 2 unsubscribed
      "GET /api/3/contacts/*/contactLists": (_, [id = ""]) => {
        const lists = [...(people.byId(id)?.lists ?? [])];
        return {
          json: {
            contactLists: lists.map((each) => ({
              contact: id,
              list: each.replace("-left", ""),
              status: each.endsWith("-left") ? "2" : "1",
            })),
          },
        };
      },
      // https://developers.activecampaign.com/reference/update-list-status-for-contact: it subscribes anew who has left
      "POST /api/3/contactLists": ({ json }) => {
        const { list, contact, status } = record(record(json).contactList);
        const person = people.byId(String(contact));
        if (!person || !LISTS.some(({ id }) => id === list))
          return { status: 404, json: { message: "No Result found" } };
        if (Number(status) === 1) {
          person.lists.delete(`${list}-left`);
          person.lists.add(String(list));
        }
        return { json: { contactList: { contact, list, status } } };
      },
      // https://developers.activecampaign.com/reference/create-contact-tag
      "POST /api/3/contactTags": ({ json }) => {
        const { tag, contact } = record(record(json).contactTag);
        const person = people.byId(String(contact));
        if (!person || !TAGS.some(({ id }) => id === tag))
          return { status: 404, json: { message: "No Result found" } };
        person.tags.add(String(tag));
        return { status: 201, json: { contactTag: { contact, tag, id: "1" } } };
      },
    },
  }));
}

/** Twenty a page unless asked otherwise, a hundred at most: https://developers.activecampaign.com/reference/pagination */
function page(name: string, rows: readonly object[], query: URLSearchParams): StandInAnswer {
  const shown = slice(rows, query.get("limit") ?? 20, query.get("offset"), 100);
  return { json: { [name]: shown, meta: { total: String(rows.length) } } };
}

function failed(title: string, code: string): StandInAnswer {
  return { status: 422, json: { errors: [{ title, detail: "", code }] } };
}
