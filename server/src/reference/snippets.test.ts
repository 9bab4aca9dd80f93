import { createHmac, randomBytes } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReceivedRequest } from "../testing/hostile-receiver.ts";
import { type Asked, isMissing, RUNNERS } from "../testing/snippet-runners.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const MINUTE_MS = 60 * 1000;
/** The first run of Go compiles what it takes of its library. */
const PATIENCE_MS = 120_000;

const SCHEMES = [
  { scheme: "standard", header: "webhook-signature", others: ["webhook-id", "webhook-timestamp"] },
  { scheme: "prefinery", header: "x-prefinery-signature", others: [] },
];

/** Requests as our own sender sent them, to an endpoint that gets both signatures. */
interface Sent {
  /** With a body beyond ASCII. */
  asked: Asked;
  old: Asked;
  aging: Asked;
  future: Asked;
  /** Sent after the secret was rotated, with the old secret and with the new one. */
  rotated: [Asked, Asked];
}

describe("the snippets of the page", () => {
  let it: WebhookTest;
  let sent: Sent;

  // For each anew: the times of requests are told from the time that it is.
  beforeEach(async () => {
    it = await startWebhookTest("sqlite");
    sent = await sendAll(it);
  });
  afterEach(() => it.close());

  describe.each(SCHEMES)("for the $scheme signature", ({ scheme, header, others }) => {
    const folder = join(import.meta.dirname, "snippets", scheme);

    test.for(RUNNERS)("$file says what is genuine", { timeout: PATIENCE_MS }, async (runner, { skip }) => {
      if (isMissing(runner.program)) skip(`${runner.program} is not on PATH`);
      const cases = casesFor(sent, header, others);
      const said = await runner.verify(
        folder,
        cases.map(({ asked }) => asked),
      );
      const wrong = cases.filter(({ isGenuine }, i) => said[i] !== isGenuine).map(({ name }) => name);
      expect(wrong).toEqual([]);
      expect(said).toHaveLength(cases.length);
    });

    test.for(RUNNERS)(
      "$file takes no empty secret, by which anybody could sign",
      { timeout: PATIENCE_MS },
      async (runner, { skip }) => {
        if (isMissing(runner.program)) skip(`${runner.program} is not on PATH`);
        await expect(runner.verify(folder, [signedWithNothing(sent.asked)])).rejects.toThrow("whsec_");
      },
    );
  });
});

async function sendAll(it: WebhookTest): Promise<Sent> {
  const { clock } = it.app;
  const now = Date.now();
  const { id, secret } = await it.createEndpoint({ url: it.receiver.url("/ok"), signature: "prefinery" });
  const send = async (email: string, at: number): Promise<Asked> => {
    clock.set(at);
    await it.signUp(email);
    const request = await it.receiver.received(({ body }) => body.includes(email));
    return { secret, headers: pick(request), body: Buffer.from(request.body) };
  };
  const old = await send("old@example.com", now - 6 * MINUTE_MS);
  const aging = await send("aging@example.com", now - 3 * MINUTE_MS);
  const asked = await send("zoë@exämple.com", now);
  const renewed = await it.api.post(it.at(`/webhook-endpoints/${id}/rotate-secret`));
  const rotated = await send("rotated@example.com", now);
  const future = await send("future@example.com", now + 10 * MINUTE_MS);
  return { asked, old, aging, future, rotated: [rotated, { ...rotated, secret: renewed.body.secret }] };
}

function pick({ headers }: ReceivedRequest): Asked["headers"] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.startsWith("webhook-") || name.startsWith("x-")),
  );
}

interface Case {
  name: string;
  asked: Asked;
  isGenuine: boolean;
}

/** What a snippet must tell apart. `header` carries the signature, `others` what is signed beside the body. */
function casesFor(sent: Sent, header: string, others: readonly string[]): Case[] {
  const { asked } = sent;
  const signature = asked.headers[header] as string;
  const genuine = (name: string, one: Asked): Case => ({ name, asked: one, isGenuine: true });
  const forged = (name: string, change: Partial<Asked>): Case => ({
    name,
    asked: { ...asked, ...change },
    isGenuine: false,
  });
  const headers = (change: Asked["headers"]) => ({ headers: { ...asked.headers, ...change } });
  const without = (name: string) => ({
    headers: Object.fromEntries(Object.entries(asked.headers).filter(([other]) => other !== name)),
  });
  return [
    genuine("as sent", asked),
    genuine("three minutes old", sent.aging),
    genuine("the old secret in a rotation", sent.rotated[0]),
    genuine("the new secret in a rotation", sent.rotated[1]),
    forged("six minutes old", sent.old),
    forged("ten minutes ahead", sent.future),
    forged("another secret", { secret: `whsec_${randomBytes(32).toString("base64")}` }),
    forged("a changed body", { body: Buffer.from(asked.body.toString().replace("zoë", "zoe")) }),
    forged("no body", { body: Buffer.alloc(0) }),
    forged("a truncated signature", headers({ [header]: signature.slice(0, -4) })),
    forged("a signature with more behind it", headers({ [header]: `${signature}A` })),
    forged("a signature of another version", headers({ [header]: signature.replace("v1", "v2") })),
    forged("a signature of another request", headers({ [header]: sent.aging.headers[header] as string })),
    forged("another time", headers(retimed(asked, sent.aging))),
    forged("an empty signature", headers({ [header]: "" })),
    forged("no signature", without(header)),
    ...others.flatMap((name) => [
      forged(`another ${name}`, headers({ [name]: sent.aging.headers[name] as string })),
      forged(`an empty ${name}`, headers({ [name]: "" })),
      forged(`no ${name}`, without(name)),
    ]),
  ];
}

/** The headers with the time of another request, and all else as it was. */
function retimed({ headers }: Asked, { headers: other }: Asked): Asked["headers"] {
  const timestamp = other["webhook-timestamp"] as string;
  const signature = headers["x-prefinery-signature"] as string;
  return {
    "webhook-timestamp": timestamp,
    "x-prefinery-signature": signature.replace(/^t=\d+/, `t=${timestamp}`),
  };
}

/** What somebody makes who bets on a secret that isn't set. */
function signedWithNothing({ headers, body }: Asked): Asked {
  const sign = (text: string) => createHmac("sha256", "").update(text).update(body);
  const { "webhook-id": id, "webhook-timestamp": timestamp } = headers;
  return {
    secret: "",
    body,
    headers: {
      ...headers,
      "webhook-signature": `v1,${sign(`${id}.${timestamp}.`).digest("base64")}`,
      "x-prefinery-signature": `t=${timestamp},v1=${sign(`${timestamp}.`).digest("hex")}`,
    },
  };
}
