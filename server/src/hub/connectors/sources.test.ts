import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keyOf, typeOf } from "../captures/tell-apart.ts";
import { verify } from "../captures/verify/index.ts";
import { initialRules } from "../sources/rules.ts";
import { findConnector } from "./index.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const SECONDS = String(NOW / 1000);
const SECRET = "made up, and long enough";

function hmac(text: string, encoding: "hex" | "base64"): string {
  return createHmac("sha256", SECRET).update(text).digest(encoding);
}

/** How each vendor signs and names what it sends, by the documentation that its connector names. */
const SENDERS: readonly [string, (body: string) => { [header: string]: string }, string | null][] = [
  [
    "stripe",
    (body) => ({ "stripe-signature": `t=${SECONDS},v1=${hmac(`${SECONDS}.${body}`, "hex")}` }),
    "evt_1NG8Du2eZvKYlo2CUI79vXWy",
  ],
  [
    "prefinery",
    (body) => ({ "x-prefinery-signature": `t=${SECONDS},v1=${hmac(`${SECONDS}.${body}`, "hex")}` }),
    "123",
  ],
  [
    "github",
    (body) => ({
      "x-hub-signature-256": `sha256=${hmac(body, "hex")}`,
      "x-github-event": "star",
      "x-github-delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
    }),
    "72d3162e-cc78-11e3-81ab-4c9367dc0958",
  ],
  [
    "typeform",
    (body) => ({ "typeform-signature": `sha256=${hmac(body, "base64")}` }),
    "01JNA3Q8Z0YV5W8Y2M4S6T7C9D",
  ],
  [
    "shopify",
    (body) => ({
      "x-shopify-hmac-sha256": hmac(body, "base64"),
      "x-shopify-topic": "orders/paid",
      "x-shopify-webhook-id": "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043",
    }),
    "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043",
  ],
  ["zapier", () => ({ "x-hookline-secret": SECRET }), null],
  ["make", () => ({ "x-hookline-secret": SECRET }), null],
];

describe.each(SENDERS)("what %s sends", (id, headersOf, key) => {
  const source = findConnector(id)?.source;
  if (!source) throw new Error(`${id} is no source`);
  const rules = initialRules(source);
  const sample = source.samples?.[0] ?? { type: null, body: { email: "bruce@example.com" } };
  const body = JSON.stringify(sample.body);
  const headers = headersOf(body);
  const check = (sent: string, secret: string) =>
    verify({ headers, bodies: [Buffer.from(sent)] }, rules, [secret], NOW);

  test("is verified by the rules that its source starts with, and nothing else is", () => {
    expect(check(body, SECRET)).toEqual({ verifiedBy: rules.scheme });
    expect(check(body, "another")).toHaveProperty("reason");
    if (rules.scheme !== "header") expect(check(`${body} `, SECRET)).toHaveProperty("reason");
  });

  test("is told apart by its type and its id", () => {
    expect(typeOf(rules, { headers, data: sample.body })).toBe(sample.type);
    expect(keyOf(rules, { headers, data: sample.body })).toBe(key);
  });
});
