import { createHash } from "node:crypto";
import { type CrmStandIn, type Person, record, slice, startCrm } from "./crm.ts";
import type { StandInAnswer } from "./stand-in.ts";

const KEY = "0123456789abcdef0123456789abcdef-us6";
const LISTS = Array.from({ length: 120 }, (_, at) => ({ id: `aud${at + 1}`, name: `Audience ${at + 1}` }));
const MERGE_FIELDS = [
  { tag: "FNAME", name: "First Name", type: "text", required: false, help_text: "" },
  { tag: "LNAME", name: "Last Name", type: "text", required: false, help_text: "" },
  { tag: "SEATS", name: "Seats", type: "number", required: false, help_text: "How many" },
  {
    tag: "PLAN",
    name: "Plan",
    type: "dropdown",
    required: false,
    help_text: "",
    options: { choices: ["Free", "Pro"] },
  },
];
const TAGS = [
  { id: 7, name: "waitlist", type: "static" },
  { id: 8, name: "beta", type: "static" },
];

/** Mailchimp's Marketing API 3.0 in the data centre us6. */
export function startMailchimp(): Promise<CrmStandIn> {
  return startCrm((people) => {
    const member = (hash: string) => people.all().find((person) => hashOf(person.email) === hash);
    return {
      // The data centre is the key's end: https://mailchimp.com/developer/marketing/docs/fundamentals/
      origin: "https://us6.api.mailchimp.com",
      connection: { key: KEY },
      turnAway: ({ headers }) =>
        passwordOf(headers.authorization) === KEY
          ? null
          : problem(
              401,
              "API Key Invalid",
              "Your API key may be invalid, or you've attempted to access the wrong datacenter.",
            ),
      // https://mailchimp.com/developer/marketing/docs/errors/
      unknown: problem(404, "Resource Not Found", "The requested resource could not be found."),
      busy: problem(429, "Too Many Requests", "You have exceeded the limit of 10 simultaneous connections."),
      busyForS: null,
      routes: {
        // https://mailchimp.com/developer/marketing/api/root/
        "GET /3.0/": () => ({
          json: {
            account_id: "8d3a3db4d97663a9074efcc16",
            account_name: "Freddie's Jokes",
            email: "freddie@example.com",
          },
        }),
        // https://mailchimp.com/developer/marketing/api/lists/get-lists-info/
        "GET /3.0/lists": ({ query }) => page("lists", LISTS, query),
        // https://mailchimp.com/developer/marketing/api/list-merges/list-merge-fields/
        "GET /3.0/lists/*/merge-fields": ({ query }) => page("merge_fields", MERGE_FIELDS, query),
        // Tags are static segments: https://mailchimp.com/developer/marketing/api/list-segments/list-segments/
        "GET /3.0/lists/*/segments": ({ query }) =>
          query.get("type") === "static"
            ? page("segments", TAGS, query)
            : problem(400, "Bad Request", "type"),
        // https://mailchimp.com/developer/marketing/api/list-members/add-or-update-list-member/
        "PUT /3.0/lists/*/members/*": ({ json }, [list = "", hash = ""]) => {
          const { email_address, status_if_new, merge_fields } = record(json);
          if (hashOf(String(email_address)) !== hash)
            return problem(400, "Invalid Resource", "The hash is of another address.");
          const unknown = Object.keys(record(merge_fields)).find(
            (tag) => !MERGE_FIELDS.some((field) => field.tag === tag),
          );
          if (unknown)
            return problem(400, "Invalid Resource", "The resource submitted could not be validated.", [
              { field: unknown, message: "Merge field does not exist" },
            ]);
          const known = member(hash);
          const person = known ?? people.add(String(email_address));
          person.lists.add(list);
          const status = known ? known.fields.status : status_if_new;
          Object.assign(person.fields, record(merge_fields), { status });
          return { json: { id: hash, email_address, status } };
        },
        // https://mailchimp.com/developer/marketing/api/list-member-tags/add-or-remove-member-tags/
        "POST /3.0/lists/*/members/*/tags": ({ json }, [, hash = ""]) => {
          const person = member(hash);
          if (!person)
            return problem(404, "Resource Not Found", "The requested resource could not be found.");
          tag(person, record(json).tags);
          return { status: 204, text: "" };
        },
      },
    };
  });
}

function tag(person: Person, tags: unknown): void {
  for (const each of Array.isArray(tags) ? tags : []) {
    const { name, status } = record(each);
    if (status === "active") person.tags.add(String(name));
  }
}

function page(name: string, rows: readonly object[], query: URLSearchParams): StandInAnswer {
  const shown = slice(rows, query.get("count") ?? 10, query.get("offset"), 1000);
  return { json: { [name]: shown, total_items: rows.length } };
}

function problem(status: number, title: string, detail: string, errors?: object[]): StandInAnswer {
  const type = "https://mailchimp.com/developer/marketing/docs/errors/";
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    json: { type, title, status, detail, instance: "995c5cb0-3280-4a6e-808b-3b096d0bb219", errors },
  };
}

/** Basic authentication with any name: https://mailchimp.com/developer/marketing/docs/fundamentals/ */
function passwordOf(authorization = ""): string {
  return (
    Buffer.from(authorization.replace(/^Basic /, ""), "base64")
      .toString()
      .split(":")[1] ?? ""
  );
}

function hashOf(email: string): string {
  return createHash("md5").update(email.toLowerCase()).digest("hex");
}
