import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { systemClock } from "../kernel/clock.ts";
import { systemIds } from "../kernel/ids.ts";
import { type Address, loggedHeaders, requestHeaders } from "./request.ts";
import { newSecret, signingKeys } from "./sign.ts";

const ids = systemIds(systemClock);
const WEBHOOK_ID = "evt_01kk2v0m5t8z6x4w2y0r3q7p9n";
const BODY = JSON.stringify({
  id: 7,
  type: "tester_created",
  data: { email: "zoë@example.com" },
  created_at: 1,
});

function address(secrets: string[], more: Partial<Address> = {}): Address {
  return {
    url: "https://example.com/hook",
    signature: "standard",
    headers: {},
    keys: secrets.map(signingKeys),
    ...more,
  };
}

/** Written for this test from the published description of the header, without our code. */
function verifyPrefinery(secret: string, header: string, body: string): boolean {
  const parts = header.split(",").map((part) => part.split("=", 2) as [string, string]);
  const timestamp = parts.find(([name]) => name === "t")?.[1];
  const expected = createHmac("sha256", secret).update(`${timestamp}.${body}`, "utf8").digest("hex");
  return parts.some(([name, value]) => name === "v1" && value === expected);
}

describe("a request's headers", () => {
  test("a secret is whsec_ and the base64 of 32 random bytes", () => {
    const secret = newSecret(ids);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(Buffer.from(secret.slice(6), "base64")).toHaveLength(32);
  });

  test("the standardwebhooks package verifies the signature, and refuses a changed body", () => {
    const secret = newSecret(ids);
    const headers = requestHeaders(address([secret]), WEBHOOK_ID, BODY, Date.now(), "Hookline/1");
    expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
    expect(() => new Webhook(secret).verify(BODY.replace("7", "8"), headers)).toThrow();
    expect(() => new Webhook(newSecret(ids)).verify(BODY, headers)).toThrow();
  });

  test("while two secrets are valid, whoever has either verifies it", () => {
    const [current, previous] = [newSecret(ids), newSecret(ids)];
    const headers = requestHeaders(address([current, previous]), WEBHOOK_ID, BODY, Date.now(), "Hookline/1");
    for (const secret of [current, previous]) {
      expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
    }
    expect(headers["webhook-signature"]?.split(" ")).toHaveLength(2);
  });

  test("Prefinery's signature stands beside it only where it is wanted, and verifies", () => {
    const secrets = [newSecret(ids), newSecret(ids)];
    const sentAt = Date.UTC(2026, 2, 2, 9, 30, 0, 999);
    const plain = requestHeaders(address(secrets), WEBHOOK_ID, BODY, sentAt, "Hookline/1");
    expect(plain).not.toHaveProperty("x-prefinery-signature");
    const wanted = address(secrets, { signature: "prefinery" });
    const header =
      requestHeaders(wanted, WEBHOOK_ID, BODY, sentAt, "Hookline/1")["x-prefinery-signature"] ?? "";
    expect(header).toMatch(/^t=1772443800,v1=[0-9a-f]{64},v1=[0-9a-f]{64}$/);
    for (const secret of secrets) expect(verifyPrefinery(secret, header, BODY)).toBe(true);
    expect(verifyPrefinery(newSecret(ids), header, BODY)).toBe(false);
    expect(verifyPrefinery(secrets[0] as string, header, `${BODY} `)).toBe(false);
  });

  test("the timestamp is the attempt's, in whole seconds", () => {
    const headers = requestHeaders(address([newSecret(ids)]), WEBHOOK_ID, BODY, 1_772_443_800_999, "x");
    expect(headers["webhook-timestamp"]).toBe("1772443800");
  });

  test("the endpoint's own headers are sent, and can't take the place of ours", () => {
    const own = { authorization: "Bearer abc", "user-agent": "Acme", "webhook-id": "forged" };
    const headers = requestHeaders(address([newSecret(ids)], { headers: own }), WEBHOOK_ID, BODY, 1, "x");
    expect(headers).toMatchObject({
      authorization: "Bearer abc",
      "user-agent": "Acme",
      "webhook-id": WEBHOOK_ID,
      "content-type": "application/json; charset=utf-8",
      "accept-encoding": "identity",
    });
  });

  test("the log shows the names of the endpoint's own headers, never their values", () => {
    const at = address([newSecret(ids)], { headers: { authorization: "Bearer abc" } });
    const logged = loggedHeaders(at, requestHeaders(at, WEBHOOK_ID, BODY, 1, "Hookline/1"));
    expect(logged).not.toContain("abc");
    expect(JSON.parse(logged)).toMatchObject({ authorization: "(hidden)", "webhook-id": WEBHOOK_ID });
  });
});
