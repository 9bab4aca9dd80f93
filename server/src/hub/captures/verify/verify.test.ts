import { describe, expect, test } from "vitest";
import type { SchemeId, SourceRules } from "../../connectors/connector.ts";
import { verify } from "./index.ts";

const RULES: SourceRules = {
  scheme: "none",
  tolerance_s: 300,
  header: null,
  prefix: "",
  encoding: "hex",
  hash: "sha256",
  type_path: null,
  type_header: null,
  id_path: null,
  id_header: null,
};

/** A request that must pass, with the moment it was signed at (Unix seconds), and where it is published. */
interface Vector {
  source: string;
  scheme: SchemeId;
  rules?: Partial<SourceRules>;
  secret: string;
  headers: { [name: string]: string };
  body: string;
  at: number;
}

const NOW = 1_614_265_330;

const VECTORS: Vector[] = [
  {
    source: "Standard Webhooks, the libraries' own test",
    scheme: "standard",
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    headers: {
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
    body: '{"test": 2432232314}',
    at: NOW,
  },
  {
    source:
      "Svix, docs.svix.com/receiving/verifying-payloads/how-manual: several signatures, its own header names",
    scheme: "standard",
    secret: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    headers: {
      "svix-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "svix-timestamp": "1614265330",
      "svix-signature":
        "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= v2,x v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
    body: '{"test": 2432232314}',
    at: NOW,
  },
  {
    source: "GitHub, docs.github.com: Validating webhook deliveries, testing",
    scheme: "github",
    secret: "It's a Secret to Everybody",
    headers: {
      "x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
    },
    body: "Hello, World!",
    at: NOW,
  },
  {
    source: "Stripe, docs.stripe.com/webhooks/signature: header of the page, signature by python's hmac",
    scheme: "stripe",
    secret: "whsec_test_secret",
    headers: {
      "stripe-signature":
        "t=1492774577,v1=91110bb4292e56d95b06660f55b3f65c0157840684729f1271e6da44c1ed57eb,v0=6ffbb59b2300aae63f272406069a9788598b792a944a07aba816edb039989a39",
    },
    body: '{"id":"evt_1","object":"event","type":"charge.succeeded"}',
    at: 1_492_774_577,
  },
  {
    source: "Prefinery's form, signature by python's hmac",
    scheme: "prefinery",
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    headers: {
      "x-prefinery-signature":
        "t=1614265330,v1=430fe2a4b79441cc7879d6e7faff659f433e39ee3d0d1fc990077feba87ed315",
    },
    body: '{"id":7,"type":"tester_created","data":{"email":"ada@example.com"}}',
    at: NOW,
  },
  {
    source: "RFC 4231, test case 2",
    scheme: "hmac",
    rules: { header: "X-Signature", prefix: "sha256=" },
    secret: "Jefe",
    headers: {
      "x-signature": "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    },
    body: "what do ya want for nothing?",
    at: NOW,
  },
  {
    source: "RFC 4231, test case 2, by SHA-512",
    scheme: "hmac",
    rules: { header: "X-Signature", hash: "sha512" },
    secret: "Jefe",
    headers: {
      "x-signature":
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
    },
    body: "what do ya want for nothing?",
    at: NOW,
  },
  {
    source: "RFC 2202, test case 2, in base64 as Shopify and Twilio write it",
    scheme: "hmac",
    rules: { header: "X-Hmac", hash: "sha1", encoding: "base64" },
    secret: "Jefe",
    headers: { "x-hmac": Buffer.from("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "hex").toString("base64") },
    body: "what do ya want for nothing?",
    at: NOW,
  },
  {
    source: "RFC 7617, section 2",
    scheme: "basic",
    secret: "Aladdin:open sesame",
    headers: { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    body: "",
    at: NOW,
  },
  {
    source: "RFC 7617, section 2.1: UTF-8",
    scheme: "basic",
    secret: "test:123£",
    headers: { authorization: "basic dGVzdDoxMjPCow==" },
    body: "",
    at: NOW,
  },
  {
    source: "RFC 6750, section 2.1",
    scheme: "header",
    rules: { header: "Authorization", prefix: "Bearer " },
    secret: "mF_9.B5f-4.1JqM",
    headers: { authorization: "Bearer mF_9.B5f-4.1JqM" },
    body: "",
    at: NOW,
  },
];

type Change = Partial<Pick<Vector, "headers" | "body">> & {
  secrets?: string[];
  at?: number;
  packed?: Buffer;
};

function check(vector: Vector, change: Change = {}) {
  const { headers, body, at, secrets, packed } = { secrets: [vector.secret], ...vector, ...change };
  const bodies = packed ? [packed, Buffer.from(body)] : [Buffer.from(body)];
  const rules = { ...RULES, scheme: vector.scheme, ...vector.rules };
  return verify({ headers, bodies }, rules, secrets, at * 1000);
}

const signed = VECTORS.filter(({ scheme }) => !["basic", "header"].includes(scheme));
const timed = VECTORS.filter(({ scheme }) => ["standard", "stripe", "prefinery"].includes(scheme));

describe.each(VECTORS)("$scheme: $source", (vector) => {
  test("passes with its secret, and with it among others while it is replaced", () => {
    expect(check(vector)).toEqual({ verifiedBy: vector.scheme });
    expect(check(vector, { secrets: ["a new one", vector.secret] })).toEqual({ verifiedBy: vector.scheme });
  });

  test("fails with another secret, and once the old one has ended", () => {
    const wrong = { reason: expect.stringMatching(/_wrong$/) };
    expect(check(vector, { secrets: ["another"] })).toEqual(wrong);
    expect(check(vector, { secrets: ["another", `x${vector.secret}`] })).toEqual(wrong);
  });

  test("fails without what proves it, and with something else there", () => {
    expect(check(vector, { headers: {} })).toEqual({ reason: expect.stringMatching(/_missing$/) });
    for (const value of ["x", "v1,", "t=1,v1=", `${"0".repeat(5000)}`, "Basic !", "sha256=", "=,=,t"]) {
      const headers = Object.fromEntries(Object.keys(vector.headers).map((name) => [name, value]));
      expect(check(vector, { headers })).toEqual({ reason: expect.any(String) });
    }
  });

  test("lets all in as unverified where there is no secret", () => {
    expect(check(vector, { secrets: [], headers: {} })).toEqual({ verifiedBy: null });
  });
});

test.each(signed)("a body that was changed fails: $source", (vector) => {
  expect(check(vector, { body: `${vector.body} ` })).toEqual({ reason: "signature_wrong" });
});

test.each(signed)("what came packed may be signed as it was before: $source", (vector) => {
  expect(check(vector, { packed: Buffer.from([1, 2, 3]) })).toEqual({ verifiedBy: vector.scheme });
});

test.each(timed)("what is older, or newer, than the tolerance fails: $source", (vector) => {
  for (const off of [-300, 300]) {
    expect(check(vector, { at: vector.at + off })).toEqual({ verifiedBy: vector.scheme });
  }
  for (const off of [-301, 301])
    expect(check(vector, { at: vector.at + off })).toEqual({ reason: "time_off" });
});

test.each(timed)("a time that was put in place of the signed one fails: $source", (vector) => {
  const headers = Object.fromEntries(
    Object.entries(vector.headers).map(([name, value]) => [
      name,
      value.replace(String(vector.at), "1614265331"),
    ]),
  );
  expect(check(vector, { headers, at: 1_614_265_331 })).toEqual({ reason: "signature_wrong" });
});

test("a source without a scheme asks for nothing", () => {
  expect(verify({ headers: {}, bodies: [] }, RULES, ["unused"], 0)).toEqual({ verifiedBy: null });
});
