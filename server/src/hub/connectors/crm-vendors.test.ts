import { afterEach, describe, expect, test } from "vitest";
import { startActivecampaign } from "../../testing/stand-ins/activecampaign.ts";
import { startBrevo } from "../../testing/stand-ins/brevo.ts";
import type { CrmStandIn } from "../../testing/stand-ins/crm.ts";
import { startCustomerIo } from "../../testing/stand-ins/customer-io.ts";
import { startHubspot } from "../../testing/stand-ins/hubspot.ts";
import { startMailchimp } from "../../testing/stand-ins/mailchimp.ts";
import { startPipedrive } from "../../testing/stand-ins/pipedrive.ts";
import { startSalesforce } from "../../testing/stand-ins/salesforce.ts";
import { activecampaign } from "./activecampaign.ts";
import { brevo } from "./brevo.ts";
import type { Connector, RunOutput, Values } from "./connector.ts";
import { customerIo } from "./customer-io.ts";
import { hubspot } from "./hubspot.ts";
import { mailchimp } from "./mailchimp.ts";
import { pipedrive } from "./pipedrive.ts";
import { salesforce } from "./salesforce.ts";

const EMAIL = "bruce@example.com";
const OCCURRED_AT = Date.UTC(2026, 10, 22);

let there: CrmStandIn;
afterEach(() => there.close());

/** Runs a connector's target against what was started. */
async function run(
  connector: Connector,
  values: Values,
  settings: Values = {},
  { connection = there.connection, action = 0, key = "k1" } = {},
): Promise<RunOutput> {
  const target = connector.targets?.[action];
  if (!target) throw new Error(`no target ${action}`);
  return target.run(there.io(), {
    connection,
    settings,
    values,
    idempotencyKey: key,
    occurredAt: OCCURRED_AT,
  });
}

describe("HubSpot", () => {
  test("a contact that somebody else added in between is updated with the next try", async () => {
    there = await startHubspot();
    there.people.add(EMAIL);
    there.troubleNext({ status: 404, json: { status: "error", message: "resource not found" } });
    await expect(run(hubspot, { email: EMAIL })).rejects.toMatchObject({ kind: "later", status: 409 });
    expect((await run(hubspot, { email: EMAIL })).summary).toBe(`Updated contact ${EMAIL}`);
  });

  test("several choices are sent as HubSpot writes them", async () => {
    there = await startHubspot();
    await run(hubspot, { email: EMAIL, plan: ["free", "pro"] });
    expect(there.people.byEmail(EMAIL)?.fields.plan).toBe("free;pro");
  });
});

describe("Pipedrive", () => {
  test("the labels that a person has stay", async () => {
    there = await startPipedrive();
    await run(pipedrive, { email: EMAIL }, { label: "1" });
    await run(pipedrive, { email: EMAIL }, { label: "2" });
    expect(there.people.byEmail(EMAIL)?.fields.label_ids).toEqual([1, 2]);
  });

  test("a person whose names are missing is called by the e-mail", async () => {
    there = await startPipedrive();
    await run(pipedrive, { email: EMAIL, name: " " });
    expect(there.people.byEmail(EMAIL)?.fields.name).toBe(EMAIL);
  });

  test("phone numbers that stand there aren't touched", async () => {
    there = await startPipedrive();
    await run(pipedrive, { email: EMAIL, phone: "300-555-0169" });
    await run(pipedrive, { email: EMAIL, phone: "300-555-0170" });
    expect(there.people.byEmail(EMAIL)?.fields.phones).toEqual([{ value: "300-555-0169", primary: true }]);
  });
});

describe("Mailchimp", () => {
  test("who unsubscribed stays unsubscribed", async () => {
    there = await startMailchimp();
    const settings = { list: "aud1", status: "subscribed" };
    await run(mailchimp, { email: EMAIL }, settings);
    Object.assign(there.people.byEmail(EMAIL)?.fields ?? {}, { status: "unsubscribed" });
    expect((await run(mailchimp, { email: EMAIL, FNAME: "Bruce" }, settings)).summary).toBe(
      `Saved ${EMAIL}, unsubscribed`,
    );
  });

  test.each(["", "0123456789abcdef0123456789abcdef", "key-us6.evil.example", "key-us6/"])(
    "a key without its data centre goes nowhere: %j",
    async (key) => {
      there = await startMailchimp();
      const refused = run(
        mailchimp,
        { email: EMAIL },
        { list: "a", status: "pending" },
        { connection: { key } },
      );
      await expect(refused).rejects.toMatchObject({ kind: "no" });
      expect(there.requests).toEqual([]);
    },
  );

  test("an address is the same in capitals", async () => {
    there = await startMailchimp();
    const settings = { list: "aud1", status: "subscribed" };
    await run(mailchimp, { email: "Bruce@Example.com" }, settings);
    await run(mailchimp, { email: EMAIL }, settings);
    expect(there.people.all()).toHaveLength(1);
  });

  test("a 403 without JSON is its way to say: too fast", async () => {
    there = await startMailchimp();
    there.troubleNext({ status: 403, text: "<html>Access Denied</html>" });
    const busy = run(mailchimp, { email: EMAIL }, { list: "aud1", status: "pending" });
    await expect(busy).rejects.toMatchObject({ kind: "later", status: 403 });
  });

  test("says which field was wrong", async () => {
    there = await startMailchimp();
    const refused = run(mailchimp, { email: EMAIL, NOPE: 1 }, { list: "aud1", status: "pending" });
    await expect(refused).rejects.toMatchObject({
      kind: "no",
      message: expect.stringContaining("Merge field does not exist"),
    });
  });
});

describe("Brevo", () => {
  test("passes on why this server isn't let in", async () => {
    there = await startBrevo();
    const message = "We have detected you are using an unrecognised IP address 192.0.2.1";
    there.troubleNext({ status: 401, json: { code: "unauthorized", message } });
    await expect(run(brevo, { email: EMAIL })).rejects.toMatchObject({
      kind: "no",
      message: expect.stringContaining(message),
    });
  });
});

describe("ActiveCampaign", () => {
  test("who left the list isn't put back on it", async () => {
    there = await startActivecampaign();
    there.people.add(EMAIL).lists.add("7-left");
    const { summary } = await run(activecampaign, { email: EMAIL }, { list: "7" });
    expect(summary).toBe(`Saved contact ${EMAIL}, who unsubscribed from list 7`);
    expect([...(there.people.byEmail(EMAIL)?.lists ?? [])]).toEqual(["7-left"]);
  });

  test.each(["youraccount", "http://youraccount.api-us1.com", "file:///etc/passwd"])(
    "the key isn't sent to %j",
    async (url) => {
      there = await startActivecampaign();
      const refused = run(activecampaign, { email: EMAIL }, {}, { connection: { ...there.connection, url } });
      await expect(refused).rejects.toMatchObject({ kind: "no", code: "invalid_url" });
    },
  );
});

describe("Customer.io", () => {
  test("a workspace of the other data centre is told apart", async () => {
    there = await startCustomerIo();
    there.trouble({ json: { url: "https://track.customer.io", region: "us", environment_id: 3 } });
    await expect(customerIo.check?.(there.io(), there.connection)).rejects.toMatchObject({
      kind: "no",
      message: "This workspace is in the data centre “us”: choose that one",
    });
  });

  test("an event that is sent again counts once, another one for itself", async () => {
    there = await startCustomerIo();
    const values = { email: EMAIL, data: { place: 7 } };
    for (const key of ["k1", "k1", "k2"])
      await run(customerIo, values, { name: "invited" }, { action: 1, key });
    const events = [...(there.people.byEmail(EMAIL)?.tags ?? [])];
    expect(events).toHaveLength(2);
    expect(events[0]).toMatch(/^01[0-9A-Z]{24} invited \{"place":7\}$/);
  });

  test.each([[["a"]], ["text"], [7]])("attributes that are no object are refused: %j", async (attributes) => {
    there = await startCustomerIo();
    await expect(run(customerIo, { email: EMAIL, attributes })).rejects.toMatchObject({
      kind: "no",
      code: "invalid_value",
    });
    expect(there.requests).toEqual([]);
  });
});

describe("Salesforce", () => {
  test("a new lead gets what Salesforce asks for", async () => {
    there = await startSalesforce();
    await run(salesforce, { Email: EMAIL }, { object: "Lead" });
    expect(there.people.byEmail(EMAIL)?.fields).toMatchObject({
      object: "Lead",
      LastName: "bruce",
      Company: "[not provided]",
    });
  });

  test("an address can't end its own quotes in a query", async () => {
    there = await startSalesforce();
    there.people.add(EMAIL);
    const hostile = "x' OR Email != '\\' LIMIT 1 --@example.com";
    expect((await run(salesforce, { Email: hostile }, { object: "Contact" })).summary).toBe(
      `Added contact ${hostile}`,
    );
    expect(there.people.byEmail(EMAIL)?.fields).toEqual({});
  });

  test.each([
    "https://salesforce.com.evil.example",
    "http://yourcompany.my.salesforce.com",
    "https://yourcompany.my.salesforce.com:8443",
    "yourcompany",
  ])("the secret isn't sent to %j", async (domain) => {
    there = await startSalesforce();
    const refused = run(
      salesforce,
      { Email: EMAIL },
      { object: "Contact" },
      { connection: { ...there.connection, domain } },
    );
    await expect(refused).rejects.toMatchObject({ kind: "no", code: "invalid_url" });
    expect(there.requests).toEqual([]);
  });

  test("a record that somebody else holds is tried again later", async () => {
    there = await startSalesforce();
    await run(salesforce, { Email: EMAIL }, { object: "Contact" });
    there.trouble((request) =>
      request.method === "PATCH"
        ? {
            status: 400,
            json: [{ errorCode: "UNABLE_TO_LOCK_ROW", message: "unable to obtain exclusive access" }],
          }
        : request.path.endsWith("/token")
          ? { json: { access_token: "a-token" } }
          : { json: { records: [{ Id: "101" }] } },
    );
    const held = run(salesforce, { Email: EMAIL }, { object: "Contact" });
    await expect(held).rejects.toMatchObject({ kind: "later", status: 400 });
  });
});
