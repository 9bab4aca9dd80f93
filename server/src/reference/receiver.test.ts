import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { catalogue } from "../events/index.ts";
import { isMissing, run } from "../testing/snippet-runners.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const SNIPPETS = join(import.meta.dirname, "snippets", "standard");

/** The receiver that the page prints, as a process of its own. */
interface Receiver {
  url: string;
  /** The next line that it prints. */
  line(): Promise<string>;
  stop(): Promise<void>;
}

let it: WebhookTest;
let folder: string;
let endpoint: { id: number; secret: string };
let receiver: Receiver;

beforeEach(async () => {
  it = await startWebhookTest("sqlite");
  it.app.clock.set(Date.now());
  folder = await mkdtemp(join(tmpdir(), "hookline-receiver-"));
  for (const file of ["receiver.mjs", "verify.mjs"]) await copyFile(join(SNIPPETS, file), join(folder, file));
  endpoint = await it.createEndpoint({ url: it.receiver.url("/ok"), policy: "standard" });
  receiver = await startReceiver(endpoint.secret);
  await it.api.patch(it.at(`/webhook-endpoints/${endpoint.id}`), { url: receiver.url });
});
afterEach(async () => {
  await receiver.stop();
  await it.close();
  await rm(folder, { recursive: true });
});

test("the printed receiver takes what is sent, and knows what comes a second time", async () => {
  await it.signUp("bruce@example.com");
  const first = await receiver.line();
  expect(first).toMatch(/^new evt_\w+ tester_created$/);
  const row = await it.become("", { state: "accepted", status_code: 200 });
  expect((await it.api.post(it.at(`/deliveries/${row.id}/resend`))).status).toBe(201);
  expect(await receiver.line()).toBe(first.replace("new", "known"));
  const tested = await it.api.post(it.at(`/webhook-endpoints/${endpoint.id}/test`));
  expect(tested.body).toMatchObject({ ok: true, status_code: 200 });
  expect(await receiver.line()).toMatch(/^new test_\w+ tester_created$/);
});

test("the printed command sends what the printed receiver takes, and with another secret does not", async ({
  skip,
}) => {
  if (isMissing("curl") || isMissing("openssl")) skip("curl or openssl is not on PATH");
  await writeFile(
    join(folder, "body.json"),
    JSON.stringify({ type: "tester_invited", data: catalogue.get("tester_invited")?.sample }),
  );
  const send = (secret: string) =>
    run("sh", [join(SNIPPETS, "send.sh"), receiver.url, join(folder, "body.json")], {
      env: { ...process.env, WEBHOOK_SECRET: secret },
    });
  expect(await send(`whsec_${Buffer.alloc(32).toString("base64")}`)).toMatch(/^HTTP\/1.1 401 /);
  expect(await send(endpoint.secret)).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  expect(await receiver.line()).toMatch(/^new test_\w+ tester_invited$/);
});

async function startReceiver(secret: string): Promise<Receiver> {
  const child = spawn(process.execPath, ["receiver.mjs"], {
    cwd: folder,
    env: { ...process.env, WEBHOOK_SECRET: secret, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value ?? "";
  const [url = ""] = /http:\S+/.exec(await line()) ?? [];
  return {
    url,
    line,
    async stop() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
