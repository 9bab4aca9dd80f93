import { type CrmStandIn, record, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const TOKEN = "0123456789abcdef0123456789abcdef01234567";
const PLAN = "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e";
const SEATS = "51c27e4a19c3bedd91162a9d446707c1f95174ea";
/** As of https://developers.pipedrive.com/docs/api/v1/PersonFields (version 2 of GET /personFields). */
const FIELDS = [
  field("name", "Name", "varchar", false),
  field(PLAN, "Plan", "enum", true, [
    { id: 190, label: "Free" },
    { id: 191, label: "Pro" },
  ]),
  field(SEATS, "Seats", "double", true),
  field("0e5c7ba4b4fbba0f4b9eb7e1d7d0d5f2e9e4d111", "Deal size", "monetary", true),
];
const LABELS = [
  { id: 1, label: "Customer" },
  { id: 2, label: "Waitlist" },
];

/** Pipedrive's API, version 2 (users: version 1), with a personal API token. */
export function startPipedrive(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: "https://api.pipedrive.com",
    connection: { token: TOKEN },
    // https://pipedrive.readme.io/docs/core-api-concepts-authentication
    turnAway: ({ headers }) =>
      headers["x-api-token"] === TOKEN
        ? null
        : { status: 401, json: { success: false, error: "unauthorized access", errorCode: 401 } },
    unknown: failed(404, "Not found"),
    // https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting
    busy: {
      status: 429,
      headers: { "x-ratelimit-reset": "2" },
      json: { success: false, error: "request over limit" },
    },
    busyForS: 2,
    routes: {
      // https://pipedrive.readme.io/docs/marketplace-getting-user-data
      "GET /v1/users/me": () => ({
        json: {
          success: true,
          data: {
            id: 777,
            name: "James Bond",
            email: "james@example.com",
            company_name: "Universal Exports",
          },
        },
      }),
      // One page is one field, so that the turning of pages shows.
      "GET /api/v2/personFields": ({ query }) => {
        const at = Number(query.get("cursor") ?? 0);
        const next_cursor = at + 1 < FIELDS.length ? String(at + 1) : null;
        return { json: { success: true, data: [FIELDS[at]], additional_data: { next_cursor } } };
      },
      // https://pipedrive.readme.io/docs/working-with-labels
      "GET /api/v2/personFields/label_ids": () => ({
        json: { success: true, data: { field_code: "label_ids", field_type: "set", options: LABELS } },
      }),
      // https://developers.pipedrive.com/docs/api/v1/Persons
      "GET /api/v2/persons/search": ({ query }) => {
        if (query.get("fields") !== "email" || query.get("exact_match") !== "true")
          return failed(400, "this stand-in searches exact addresses");
        const found = people.byEmail(query.get("term") ?? "");
        const items = found ? [{ result_score: 1, item: { id: Number(found.id), type: "person" } }] : [];
        return { json: { success: true, data: { items }, additional_data: { next_cursor: null } } };
      },
      "GET /api/v2/persons/*": (_, [id = ""]) => {
        const person = people.byId(id);
        return person
          ? { json: { success: true, data: dataOf(person.id, person.fields) } }
          : failed(404, "Person not found");
      },
      "POST /api/v2/persons": ({ json }) => {
        const { emails, name } = record(json);
        if (typeof name !== "string" || name === "") return failed(400, "Validation failed: name: Required");
        const wrong = wrongField(json);
        if (wrong) return wrong;
        const person = people.add(String(record(Array.isArray(emails) ? emails[0] : null).value));
        return stored(person, json);
      },
      "PATCH /api/v2/persons/*": ({ json }, [id = ""]) => {
        const person = people.byId(id);
        return person ? (wrongField(json) ?? stored(person, json)) : failed(404, "Person not found");
      },
    },
  }));

  function stored(
    person: { id: string; fields: { [name: string]: unknown }; tags: Set<string> },
    json: unknown,
  ) {
    const { custom_fields, label_ids, ...rest } = record(json);
    Object.assign(person.fields, rest, record(custom_fields), label_ids === undefined ? {} : { label_ids });
    for (const id of Array.isArray(label_ids) ? label_ids : []) person.tags.add(String(id));
    return { json: { success: true, data: dataOf(person.id, person.fields) } };
  }
}

function dataOf(id: string, fields: { [name: string]: unknown }) {
  return { id: Number(id), name: fields.name, label_ids: fields.label_ids ?? [] };
}

/** Version 2 is strict about types: a choice is its option's id, a number a number. */
function wrongField(json: unknown): StandInAnswer | null {
  for (const [code, value] of Object.entries(record(record(json).custom_fields))) {
    const known = FIELDS.find((each) => each.field_code === code);
    if (!known) return failed(400, `Validation failed: custom_fields: unknown key ${code}`);
    if (known.field_type !== "varchar" && typeof value !== "number")
      return failed(400, `Validation failed: custom_fields.${code}: expected number`);
  }
  return null;
}

function field(
  field_code: string,
  field_name: string,
  field_type: string,
  is_custom_field: boolean,
  options: object[] | null = null,
) {
  return { field_code, field_name, field_type, is_custom_field, options };
}

function failed(status: number, error: string): StandInAnswer {
  return {
    status,
    json: { success: false, error, error_info: "Please check developers.pipedrive.com", data: null },
  };
}
