import { createHmac } from "node:crypto";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import { requestHeaders } from "../../../server/src/webhooks/request.ts";
import { signingKeys } from "../../../server/src/webhooks/sign.ts";
import { verifyWebhook, type WebhookRefusal, type WebhookRequest } from "../index.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const ID = "evt_01kk2v0m5t8z6x4w2y0r3q7p9n";
const SECRET = secretOf(1);
const OTHER = secretOf(2);
const BODY = JSON.stringify({
  id: 7,
  type: "tester_created",
  data: { email: "zoë@example.com" },
  created_at: 1,
});

function secretOf(byte: number): string {
  return `whsec_${Buffer.alloc(32, byte).toString("base64")}`;
}

/** Headers as the server sends them. */
function sent({ secrets = [SECRET], signature = "prefinery", body = BODY, at = NOW }: Partial<Sending> = {}) {
  const keys = secrets.map(signingKeys);
  return requestHeaders(
    { url: "https://a.example", headers: {}, signature, keys },
    ID,
    body,
    at,
    "Hookline/1",
  );
}

interface Sending {
  secrets: string[];
  signature: "standard" | "prefinery";
  body: string;
  at: number;
}

function without(headers: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

const verify = (request: Partial<WebhookRequest>) =>
  verifyWebhook({ body: BODY, headers: sent(), secret: SECRET, now: NOW, ...request });

const refused = (request: Partial<WebhookRequest>, code: WebhookRefusal) =>
  expect(verify(request)).rejects.toMatchObject({ name: "WebhookVerificationError", code });

const STANDARD = ["webhook-id", "webhook-timestamp", "webhook-signature"];
const PREFINERY = "x-prefinery-signature";

describe("a webhook of Hookline's is verified", () => {
  test.each(["standard", "prefinery"] as const)("by the %s scheme, as the server signs", async (scheme) => {
    expect(await verify({ scheme })).toEqual(JSON.parse(BODY));
    expect(await verify({ scheme, body: new TextEncoder().encode(BODY) })).toEqual(JSON.parse(BODY));
    await refused({ scheme, secret: OTHER }, "wrong_signature");
    await refused({ scheme, body: BODY.replace("7", "8") }, "wrong_signature");
  });

  test.each(["standard", "prefinery"] as const)(
    "by the %s scheme with either secret while a rotation overlaps, and with any of several secrets",
    async (scheme) => {
      const headers = sent({ secrets: [OTHER, SECRET] });
      for (const secret of [SECRET, OTHER]) {
        expect(await verify({ scheme, headers, secret })).toHaveProperty("id", 7);
      }
      expect(await verify({ scheme, secret: [OTHER, SECRET] })).toHaveProperty("id", 7);
      await refused({ scheme, headers, secret: [secretOf(3), secretOf(4)] }, "wrong_signature");
    },
  );

  test("whatever holds the headers, in whatever letter case", async () => {
    const headers = sent();
    const shouted = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    const listed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
    for (const each of [headers, shouted, listed, new Headers(headers)]) {
      expect(await verify({ headers: each })).toHaveProperty("id", 7);
    }
  });

  test("passing over signatures of versions that it doesn't know", async () => {
    const headers = sent();
    expect(
      await verify({
        headers: { ...headers, "webhook-signature": `v9,abc ${headers["webhook-signature"]}` },
      }),
    ).toHaveProperty("id", 7);
    const only = { ...headers, "webhook-signature": "v1a,abc" };
    await refused({ headers: only }, "wrong_signature");
  });
});

describe("which scheme counts", () => {
  test("both came: Standard Webhooks, which isn't made up for by the other", async () => {
    const forged = { ...sent(), "webhook-signature": sent({ secrets: [OTHER] })["webhook-signature"] };
    await refused({ headers: forged }, "wrong_signature");
    expect(await verify({ headers: { ...sent(), [PREFINERY]: "nonsense" } })).toHaveProperty("id", 7);
  });

  test("only one came: that one", async () => {
    expect(await verify({ headers: without(sent(), ...STANDARD) })).toHaveProperty("id", 7);
    expect(await verify({ headers: without(sent(), PREFINERY) })).toHaveProperty("id", 7);
    await refused({ headers: {} }, "missing_header");
  });

  test("never another than the one asked for", async () => {
    await refused({ headers: without(sent(), ...STANDARD), scheme: "standard" }, "missing_header");
    await refused({ headers: without(sent(), PREFINERY), scheme: "prefinery" }, "missing_header");
  });
});

describe("a webhook's time", () => {
  test.each(["standard", "prefinery"] as const)(
    "may differ by the tolerance, either way (%s)",
    async (scheme) => {
      const at = (seconds: number) => ({ scheme, now: NOW + seconds * 1000 });
      for (const seconds of [-300, -1, 0, 299, 300]) {
        expect(await verify(at(seconds))).toHaveProperty("id", 7);
      }
      await refused(at(301), "old_timestamp");
      await refused(at(-301), "future_timestamp");
      expect(await verify({ ...at(900), toleranceS: 900 })).toHaveProperty("id", 7);
      await refused({ ...at(1), toleranceS: 0 }, "old_timestamp");
    },
  );

  test("what is no number tolerates nothing", async () => {
    await expect(verify({ toleranceS: Number.NaN })).rejects.toThrow();
    await expect(verify({ now: Number.NaN })).rejects.toThrow();
  });

  test("is now's, if no other is given", async () => {
    await expect(verify({ now: undefined })).rejects.toThrow();
    expect(await verify({ headers: sent({ at: Date.now() }), now: undefined })).toHaveProperty("id", 7);
  });
});

describe("what is refused", () => {
  test.each<[string, Partial<WebhookRequest>, WebhookRefusal, RegExp]>([
    ["no id", { headers: without(sent(), "webhook-id") }, "missing_header", /webhook-id is missing/],
    ["no time", { headers: without(sent(), "webhook-timestamp") }, "missing_header", /webhook-timestamp/],
    ["an empty header", { headers: { ...sent(), "webhook-id": "" } }, "missing_header", /webhook-id/],
    ["a header that came twice", { headers: { ...sent(), "webhook-id": [ID, ID] } }, "malformed", /twice/],
    ["two spellings of a header", { headers: { ...sent(), "Webhook-Id": ID } }, "malformed", /twice/],
    ["an id with a dot", { headers: { ...sent(), "webhook-id": "evt.1" } }, "malformed", /dot/],
    ["a time in words", { headers: { ...sent(), "webhook-timestamp": "soon" } }, "malformed", /Unix seconds/],
    [
      "a time with a sign",
      { headers: { ...sent(), "webhook-timestamp": "-1" } },
      "malformed",
      /Unix seconds/,
    ],
    [
      "a hundred signatures",
      { headers: { ...sent(), "webhook-signature": "v1,aaaa ".repeat(100) } },
      "malformed",
      /too many/,
    ],
    [
      "Prefinery's signature without a time",
      { headers: { [PREFINERY]: `v1=${"0".repeat(64)}` } },
      "malformed",
      /t=<unix seconds>/,
    ],
    [
      "Prefinery's signature with two times",
      { headers: { [PREFINERY]: `${sent()[PREFINERY]},t=1772443800` } },
      "malformed",
      /t=<unix seconds>/,
    ],
    ["a body that was parsed", { body: JSON.parse(BODY) }, "raw_body_needed", /raw body.*before JSON\.parse/],
    ["no body at all", { body: undefined as unknown as string }, "raw_body_needed", /raw body/],
    ["no secret", { secret: undefined as unknown as string }, "invalid_secret", /environment/],
    ["an empty secret", { secret: "" }, "invalid_secret", /environment/],
    ["no secrets", { secret: [] }, "invalid_secret", /No secret/],
    ["a secret of nothing", { secret: "whsec_" }, "invalid_secret", /not an endpoint's/],
    ["a secret that is no base64", { secret: "whsec_Ümlaut" }, "invalid_secret", /not an endpoint's/],
    ["an API key for a secret", { secret: `hl_sk_${"a".repeat(32)}` }, "invalid_secret", /not an endpoint's/],
    ["one bad secret among good ones", { secret: [SECRET, ""] }, "invalid_secret", /environment/],
  ])("%s", async (_, request, code, message) => {
    await refused(request, code);
    await expect(verify(request)).rejects.toThrow(message);
  });

  test.each(["not json", "[]", "null", '"text"', "{}", '{"type":"x"}'])(
    "a signed body that is no event: %s",
    (body) => refused({ body, headers: sent({ body }) }, "malformed"),
  );

  test("the same signature in another spelling", async () => {
    const [, base64 = ""] = sent()["webhook-signature"]?.split(",") ?? [];
    // The last two bits of the last letter stand for nothing; they are 0, and the next letter has a 1.
    const next = String.fromCharCode(base64.charCodeAt(42) + 1);
    const sameBytes = `${base64.slice(0, 42)}${next}=`;
    expect(Buffer.from(sameBytes, "base64")).toEqual(Buffer.from(base64, "base64"));
    for (const spelling of [sameBytes, base64.slice(0, 43), ` ${base64}`]) {
      await refused({ headers: { ...sent(), "webhook-signature": `v1,${spelling}` } }, "wrong_signature");
    }
  });

  test("a signed body that is no UTF-8", () => {
    const body = Buffer.from('{"type":"tester_created","data":"\xff"}', "latin1");
    const signature = createHmac("sha256", SECRET)
      .update(`${NOW / 1000}.`)
      .update(body)
      .digest("hex");
    return refused({ body, headers: { [PREFINERY]: `t=${NOW / 1000},v1=${signature}` } }, "malformed");
  });

  test("no message tells the secret", async () => {
    for (const request of [{ body: "x" }, { headers: {} }, { secret: `x${SECRET}` }]) {
      const error: unknown = await verify(request).catch((thrown: unknown) => thrown);
      expect(String((error as Error).message)).not.toContain(SECRET.slice(6));
    }
  });
});

describe("beside the standardwebhooks package", () => {
  const secrets = fc
    .uint8Array({ minLength: 1, maxLength: 64 })
    .map((bytes) => `whsec_${Buffer.from(bytes).toString("base64")}`);
  const bodies = fc
    .record({ id: fc.nat(), type: fc.string({ unit: "binary" }), data: fc.jsonValue(), created_at: fc.nat() })
    .map((event) => JSON.stringify(event));
  const ids = fc.stringMatching(/^[\w-]{1,40}$/);

  test("what it signs is verified", () =>
    fc.assert(
      fc.asyncProperty(secrets, ids, bodies, async (secret, id, body) => {
        const at = new Date();
        const headers = {
          "webhook-id": id,
          "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
          "webhook-signature": new Webhook(secret).sign(id, at, body),
        };
        expect(await verifyWebhook({ body, headers, secret })).toEqual(JSON.parse(body));
      }),
    ));

  test("what either refuses, so does the other", () =>
    fc.assert(
      fc.asyncProperty(bodies, fc.nat(), fc.constantFrom(...STANDARD, "body"), async (body, place, where) => {
        const headers = without(sent({ body, at: Date.now() }), PREFINERY);
        const changed =
          where === "body"
            ? { headers, body: flipped(body, place) }
            : { headers: { ...headers, [where]: flipped(headers[where] ?? "", place) }, body };
        expect(() => new Webhook(SECRET).verify(changed.body, changed.headers)).toThrow();
        await expect(verifyWebhook({ ...changed, secret: SECRET })).rejects.toMatchObject({
          name: "WebhookVerificationError",
        });
      }),
    ));
});

/** The text with one bit of one character changed. */
function flipped(text: string, place: number): string {
  const at = place % text.length;
  const bit = 1 << (place % 7);
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bit) + text.slice(at + 1);
}

test("any changed bit of Prefinery's header or of the body is refused", () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), async (place, inBody) => {
      const headers = { [PREFINERY]: sent()[PREFINERY] ?? "" };
      const changed = inBody
        ? { headers, body: flipped(BODY, place) }
        : { headers: { [PREFINERY]: flipped(headers[PREFINERY] ?? "", place) }, body: BODY };
      await expect(verify(changed)).rejects.toMatchObject({ name: "WebhookVerificationError" });
    }),
  ));
