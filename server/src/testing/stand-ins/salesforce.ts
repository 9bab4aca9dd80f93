import { type CrmStandIn, type People, record, startCrm } from "./crm.ts";
import type { StandInAnswer, StandInRequest } from "./stand-in.ts";

const ORIGIN = "https://yourcompany.my.salesforce.com";
const CLIENT = { client_id: "3MVG9VwZxxW3bBQjhE6m21CG", client_secret: "8A4BE698BCA216718ECB0B1DCA294C69" };
const TOKEN = "00DS7000000oxzo!AR8AQPXAhJNveaXDdPzbrtXqPykdVxBx";
const DATA = "/services/data/v66.0";
const CAMPAIGNS = Array.from({ length: 5 }, (_, at) => ({ Id: `701${at}`, Name: `Campaign ${at + 1}` }));
const PAGE = 2;
const FIELDS = [
  field("Id", "Contact ID", "id", false),
  field("Email", "Email", "email", true),
  field("FirstName", "First Name", "string", true),
  field("LastName", "Last Name", "string", true),
  field("Company", "Company", "string", true),
  field("Seats__c", "Seats", "double", true),
  field("Plan__c", "Plan", "picklist", true, [{ value: "Free" }, { value: "Pro" }]),
];

/** Salesforce's REST API v66.0 with the client credentials flow. */
export function startSalesforce(): Promise<CrmStandIn> {
  return startCrm((people) => ({
    origin: ORIGIN,
    connection: { domain: ORIGIN, ...CLIENT },
    turnAway: ({ path, headers }) =>
      path === "/services/oauth2/token" || headers.authorization === `Bearer ${TOKEN}`
        ? null
        : failed(401, "INVALID_SESSION_ID", "Session expired or invalid"),
    // https://developer.salesforce.com/docs/platform/api-rest/guide/errorcodes
    unknown: failed(404, "NOT_FOUND", "The requested resource does not exist"),
    busy: failed(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."),
    busyForS: null,
    routes: {
      "POST /services/oauth2/token": tokenFor,
      [`GET ${DATA}/query`]: ({ query }) => queried(people, query.get("q") ?? ""),
      // https://developer.salesforce.com/docs/platform/api-rest/guide/dome-query.html: the rest of the rows
      [`GET ${DATA}/query/*`]: (_, [cursor = ""]) => campaignsFrom(Number(cursor)),
      // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_sobject_describe.htm
      [`GET ${DATA}/sobjects/*/describe`]: () => ({ json: { name: "Contact", fields: FIELDS } }),
      // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_sobject_create.htm
      [`POST ${DATA}/sobjects/CampaignMember`]: ({ json }) => {
        const { CampaignId, ContactId } = record(json);
        const person = people.byId(String(ContactId));
        if (!person) return failed(400, "INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id");
        if (person.lists.has(String(CampaignId)))
          return failed(400, "DUPLICATE_VALUE", "Already a campaign member.");
        person.lists.add(String(CampaignId));
        return { status: 201, json: { id: "00v1", success: true, errors: [] } };
      },
      [`POST ${DATA}/sobjects/*`]: ({ json }, [object = ""]) => {
        const { Email, LastName, Company } = record(json);
        if (!LastName || (object === "Lead" && !Company))
          return failed(400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [LastName]");
        const wrong = wrongField(json);
        if (wrong) return wrong;
        const person = people.add(String(Email));
        person.fields = { ...record(json), object };
        return { status: 201, json: { id: person.id, success: true, errors: [] } };
      },
      // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_update_fields.htm
      [`PATCH ${DATA}/sobjects/*/*`]: ({ json }, [, id = ""]) => {
        const person = people.byId(id);
        if (!person)
          return failed(404, "NOT_FOUND", "Provided external ID field does not exist or is not accessible");
        const wrong = wrongField(json);
        if (wrong) return wrong;
        Object.assign(person.fields, record(json));
        return { status: 204, text: "" };
      },
    },
  }));
}

/** The four questions that the connector has. Quotes are escaped by backslashes: https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-quotedstringescapes.html */
function queried(people: People, soql: string): StandInAnswer {
  const [first = "", second = ""] = [...soql.matchAll(/'((?:\\.|[^'\\])*)'/g)].map(([, text = ""]) =>
    text.replace(/\\(.)/g, "$1"),
  );
  if (soql.includes("FROM Organization")) return rows([{ Id: "00D1", Name: "Acme", IsSandbox: true }]);
  if (soql.includes("FROM Campaign ")) return campaignsFrom(0);
  if (soql.includes("FROM CampaignMember "))
    return rows(people.byId(second)?.lists.has(first) ? [{ Id: "00v1" }] : []);
  const found = people.byEmail(first);
  if (/ WHERE Email = '/.test(soql)) return rows(found ? [{ Id: found.id }] : []);
  return failed(400, "MALFORMED_QUERY", `unexpected: ${soql}`);
}

/** https://developer.salesforce.com/docs/atlas.en-us.262.0.chatterapi.meta/chatterapi/quickstart_connecting.htm */
function tokenFor({ text }: StandInRequest): StandInAnswer {
  const form = new URLSearchParams(text);
  if (form.get("grant_type") !== "client_credentials")
    return {
      status: 400,
      json: { error: "unsupported_grant_type", error_description: "grant type not supported" },
    };
  if (form.get("client_id") !== CLIENT.client_id || form.get("client_secret") !== CLIENT.client_secret)
    return {
      status: 400,
      json: { error: "invalid_client", error_description: "invalid client credentials" },
    };
  return { json: { access_token: TOKEN, instance_url: ORIGIN, token_type: "Bearer" } };
}

function campaignsFrom(from: number): StandInAnswer {
  const end = from + PAGE;
  const done = end >= CAMPAIGNS.length;
  return {
    json: {
      totalSize: CAMPAIGNS.length,
      done,
      records: CAMPAIGNS.slice(from, end),
      ...(!done && { nextRecordsUrl: `${DATA}/query/${end}` }),
    },
  };
}

function rows(records: object[]): StandInAnswer {
  return { json: { totalSize: records.length, done: true, records } };
}

function wrongField(json: unknown): StandInAnswer | null {
  const wrong = Object.keys(record(json)).find(
    (name) => !FIELDS.some((each) => each.name === name && each.createable),
  );
  return wrong ? failed(400, "INVALID_FIELD", `No such column '${wrong}' on sobject of type Contact`) : null;
}

function field(
  name: string,
  label: string,
  type: string,
  createable: boolean,
  picklistValues: object[] = [],
) {
  return { name, label, type, createable, updateable: createable, picklistValues };
}

function failed(status: number, errorCode: string, message: string): StandInAnswer {
  return { status, json: [{ message, errorCode }] };
}
