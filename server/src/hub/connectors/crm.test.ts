import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startActivecampaign } from "../../testing/stand-ins/activecampaign.ts";
import { startBrevo } from "../../testing/stand-ins/brevo.ts";
import type { CrmStandIn } from "../../testing/stand-ins/crm.ts";
import { startCustomerIo } from "../../testing/stand-ins/customer-io.ts";
import { startHubspot } from "../../testing/stand-ins/hubspot.ts";
import { startKlaviyo } from "../../testing/stand-ins/klaviyo.ts";
import { startMailchimp } from "../../testing/stand-ins/mailchimp.ts";
import { startPipedrive } from "../../testing/stand-ins/pipedrive.ts";
import { startSalesforce } from "../../testing/stand-ins/salesforce.ts";
import { activecampaign } from "./activecampaign.ts";
import { brevo } from "./brevo.ts";
import type { Connector, Values } from "./connector.ts";
import { customerIo } from "./customer-io.ts";
import { hubspot } from "./hubspot.ts";
import { klaviyo } from "./klaviyo.ts";
import { mailchimp } from "./mailchimp.ts";
import { pipedrive } from "./pipedrive.ts";
import { salesforce } from "./salesforce.ts";

const EMAIL = "o'neil+wait@example.com";
const KEY = "c".repeat(64);
const OCCURRED_AT = Date.UTC(2026, 10, 22);

interface Case {
  connector: Connector;
  start: () => Promise<CrmStandIn>;
  /** The field of its connection that says who asks, and what is written in it by mistake. */
  wrong: Values;
  account: string;
  settings: Values;
  /** Under its own name for the e-mail. */
  values: Values;
  /** What a second run changes, and how that is stored. */
  change: Values;
  stored: Values;
  /** Fields that must be among those that are offered, and some that must not. */
  offers: readonly object[];
  hides?: readonly string[];
  /** Of each discovered setting: how many options there are, and one. */
  options?: { readonly [setting: string]: readonly [count: number, one: object] };
  lists: readonly string[];
  tags?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    connector: hubspot,
    start: startHubspot,
    wrong: { token: "pat-na1-of-somebody-else" },
    account: "Reached HubSpot account 123456 (app.hubspot.com)",
    settings: { list: "130" },
    values: { email: EMAIL, firstname: "Bruce", seats: 3, invited: true, plan: null },
    change: { firstname: "Bruno" },
    stored: { email: EMAIL, firstname: "Bruno", seats: "3", invited: "true" },
    offers: [
      { id: "email", required: true },
      { id: "seats", type: "number" },
      { id: "plan", type: "text", help: "One of: free, pro" },
      { id: "firstname", suggestion: "{{ data.profile.first_name }}" },
    ],
    hides: ["hs_score", "createdate", "hs_internal"],
    options: { list: [130, { value: "130", label: "List 130" }] },
    lists: ["130"],
  },
  {
    connector: pipedrive,
    start: startPipedrive,
    wrong: { token: "0".repeat(40) },
    account: "Reached Universal Exports as James Bond (james@example.com)",
    settings: { label: "2" },
    values: { email: EMAIL, name: "Bruce Wayne", "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": "Pro" },
    change: { name: "Bruno Wayne" },
    stored: { name: "Bruno Wayne", "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e": 191, label_ids: [2] },
    offers: [
      { id: "email", required: true },
      { id: "9dc80c50d78a15643bfc4ca79d76156a73a1ca0e", label: "Plan", help: "One of: Free, Pro" },
      { id: "51c27e4a19c3bedd91162a9d446707c1f95174ea", type: "number" },
    ],
    hides: ["0e5c7ba4b4fbba0f4b9eb7e1d7d0d5f2e9e4d111"],
    options: { label: [2, { value: "2", label: "Waitlist" }] },
    lists: [],
    tags: ["2"],
  },
  {
    connector: mailchimp,
    start: startMailchimp,
    wrong: { key: "0123456789abcdef0123456789abcdee-us6" },
    account: "Reached Mailchimp account “Freddie's Jokes” (freddie@example.com)",
    settings: { list: "aud120", status: "pending", tag: "beta" },
    values: { email: EMAIL, FNAME: "Bruce", SEATS: 3 },
    change: { FNAME: "Bruno" },
    stored: { FNAME: "Bruno", SEATS: 3, status: "pending" },
    offers: [
      { id: "email", required: true },
      { id: "SEATS", type: "number", help: "How many" },
      { id: "PLAN", help: "One of: Free, Pro" },
    ],
    options: {
      list: [120, { value: "aud120", label: "Audience 120" }],
      tag: [2, { value: "beta", label: "beta" }],
    },
    lists: ["aud120"],
    tags: ["beta"],
  },
  {
    connector: brevo,
    start: startBrevo,
    wrong: { key: "xkeysib-of-somebody-else" },
    account: "Reached Brevo account “My Company” (owner@example.com)",
    settings: { list: "60" },
    values: { email: EMAIL, FIRSTNAME: "Bruce", SEATS: 3 },
    change: { FIRSTNAME: "Bruno" },
    stored: { FIRSTNAME: "Bruno", SEATS: 3 },
    offers: [
      { id: "email", required: true },
      { id: "SEATS", type: "number" },
      { id: "PLAN", help: "One of: Free, Pro" },
    ],
    hides: ["ORDERS", "SUM"],
    options: { list: [60, { value: "60", label: "List 60" }] },
    lists: ["60"],
  },
  {
    connector: klaviyo,
    start: startKlaviyo,
    wrong: { key: "pk_of_somebody_else" },
    account: "Reached Klaviyo account “Klaviyo Demo” (AbC123)",
    settings: { list: "L24" },
    values: { email: EMAIL, first_name: "Bruce", city: "Gotham", properties: { seats: 3 } },
    change: { first_name: "Bruno" },
    stored: { email: EMAIL, first_name: "Bruno", location: { city: "Gotham" }, properties: { seats: 3 } },
    offers: [
      { id: "email", required: true },
      { id: "properties", type: "json" },
    ],
    options: { list: [24, { value: "L24", label: "List 24" }] },
    lists: ["L24"],
  },
  {
    connector: activecampaign,
    start: startActivecampaign,
    wrong: { key: "f".repeat(48) },
    account: "Reached https://youraccount.api-us1.com as admin (admin@example.com)",
    settings: { list: "120", tag: "2" },
    values: { email: EMAIL, firstName: "Bruce", 1: 3 },
    change: { firstName: "Bruno" },
    stored: { firstName: "Bruno", 1: 3 },
    offers: [
      { id: "email", required: true },
      { id: "1", label: "Seats", type: "number", help: "How many" },
      { id: "6", type: "date" },
    ],
    options: {
      list: [120, { value: "120", label: "List 120" }],
      tag: [2, { value: "2", label: "vip" }],
    },
    lists: ["120"],
    tags: ["2"],
  },
  {
    connector: customerIo,
    start: startCustomerIo,
    wrong: { key: "somebody-elses-key" },
    account: "Reached Customer.io workspace 3 in the data centre “eu”",
    settings: {},
    values: { email: EMAIL, first_name: "Bruce", attributes: { seats: 3 } },
    change: { first_name: "Bruno" },
    stored: { first_name: "Bruno", seats: 3 },
    offers: [
      { id: "email", required: true },
      { id: "attributes", type: "json" },
    ],
    lists: [],
  },
  {
    connector: salesforce,
    start: startSalesforce,
    wrong: { client_secret: "somebody-elses-secret" },
    account: "Reached Salesforce of “Acme” (a sandbox)",
    settings: { object: "Contact", campaign: "7014" },
    values: { Email: EMAIL, FirstName: "Bruce", Seats__c: 3 },
    change: { FirstName: "Bruno" },
    stored: { Email: EMAIL, FirstName: "Bruno", LastName: "o'neil+wait", Seats__c: 3 },
    offers: [
      { id: "Email", required: true },
      { id: "Seats__c", type: "number" },
      { id: "Plan__c", help: "One of: Free, Pro" },
    ],
    hides: ["Id"],
    options: { campaign: [5, { value: "7014", label: "Campaign 5" }] },
    lists: ["7014"],
  },
];

describe.each(CASES)("$connector.name", (crm) => {
  const target = crm.connector.targets?.[0];
  if (!target) throw new Error("a CRM has a target");
  let there: CrmStandIn;

  beforeEach(async () => {
    there = await crm.start();
  });
  afterEach(() => there.close());

  function run(
    values: Values,
    { connection = there.connection, settings = crm.settings, deadlineMs = 20_000 } = {},
  ) {
    const input = { connection, settings, values, idempotencyKey: KEY, occurredAt: OCCURRED_AT };
    return target?.run(there.io(deadlineMs), input);
  }

  test("names the account that it reached", async () => {
    expect(await crm.connector.check?.(there.io(), there.connection)).toBe(crm.account);
  });

  test("adds who isn't there, once however often it is done, then changes what is sent and leaves the rest", async () => {
    await run(crm.values);
    await run(crm.values);
    const { summary } = (await run({ ...crm.values, ...crm.change, nothing: null })) ?? {};
    expect(summary).toContain(EMAIL);
    expect(there.people.all()).toHaveLength(1);
    const person = there.people.byEmail(EMAIL);
    expect(person?.fields).toMatchObject(crm.stored);
    expect([...(person?.lists ?? [])]).toEqual(crm.lists);
    if (crm.tags) expect([...(person?.tags ?? [])]).toEqual(crm.tags);
  });

  test("doesn't wipe what was stored by what came to nothing", async () => {
    await run(crm.values);
    const emptied = Object.keys(crm.change).map((id) => [id, null]);
    const before = { ...there.people.byEmail(EMAIL)?.fields };
    await run({ ...crm.values, ...Object.fromEntries(emptied) });
    expect(there.people.byEmail(EMAIL)?.fields).toEqual(before);
  });

  test("sends nothing without an e-mail", async () => {
    await expect(run({ ...crm.values, email: null, Email: "" })).rejects.toMatchObject({
      kind: "no",
      code: "missing_field",
      message: "Nothing came for “E-mail”, which is needed",
    });
    expect(there.requests.filter(({ path }) => !path.endsWith("/token"))).toEqual([]);
  });

  test("offers the fields that the account has and that may be written", async () => {
    const fields = await target.fields(there.io(), there.connection, crm.settings);
    expect(fields).toEqual(expect.arrayContaining(crm.offers.map((field) => expect.objectContaining(field))));
    const ids = fields.map(({ id }) => id);
    expect(ids.filter((id) => crm.hides?.includes(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(Object.entries(crm.options ?? {}))(
    "offers every option of %s, over all pages",
    async (setting, [count, one]) => {
      const options = await target.options?.(there.io(), there.connection, crm.settings, setting);
      expect(options).toHaveLength(count);
      expect(options).toContainEqual(one);
    },
  );

  test("says that the credentials are wrong and which rights are needed, and doesn't try again", async () => {
    const refusal = { kind: "no", message: expect.stringContaining(String(crm.connector.name)) };
    await expect(
      crm.connector.check?.(there.io(), { ...there.connection, ...crm.wrong }),
    ).rejects.toMatchObject(refusal);
    const error = await run(crm.values, { connection: { ...there.connection, ...crm.wrong } })?.catch(
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ ...refusal, code: expect.stringMatching(/^(unauthorized|forbidden)$/) });
    expect(error.message).toMatch(/needs? |must be|allowed/);
    expect(there.people.all()).toEqual([]);
  });

  test("tries again later when asked to slow down, and waits as long as it is told", async () => {
    there.trouble((request) => (request.path.endsWith("/oauth2/token") ? tokenOf(there) : there.busy));
    await expect(run(crm.values)).rejects.toMatchObject({ kind: "later", retryAfterS: there.busyForS });
  });

  test.each([
    [
      "tries again later after a fault",
      { status: 503, text: "<html>Busy</html>" },
      { kind: "later", code: "fault" },
    ],
    ["tries again later when it is cut off", "reset" as const, { kind: "later", code: "connection_reset" }],
    [
      "doesn't take any page for an answer",
      { text: "<html>Hello</html>" },
      { kind: "no", code: "invalid_answer" },
    ],
  ])("%s", async (_, trouble, refusal) => {
    there.trouble((request) => (request.path.endsWith("/oauth2/token") ? tokenOf(there) : trouble));
    await expect(run(crm.values)).rejects.toMatchObject(refusal);
  });

  test("doesn't name an account that wasn't there", async () => {
    there.trouble((request) => (request.path.endsWith("/oauth2/token") ? tokenOf(there) : { json: {} }));
    const check = crm.connector.check?.(there.io(), there.connection);
    await expect(check).rejects.toMatchObject({ kind: "no", code: "invalid_answer" });
  });

  test("gives up on a vendor that never answers", async () => {
    there.trouble("hang");
    await expect(run(crm.values, { deadlineMs: 300 })).rejects.toMatchObject({
      kind: "later",
      code: "timed_out",
    });
  });
});

/** Salesforce gives its token before it is in trouble. */
function tokenOf(there: CrmStandIn) {
  const form = there.requests.at(-1)?.text ?? "";
  expect(form).toContain("grant_type=client_credentials");
  return { json: { access_token: "a-token" } };
}
