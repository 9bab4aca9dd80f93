/**
 * How long senders wait whose requests to webhook URLs are verified, stored and handed to a task that waits:
 * `node bench/captures.ts sqlite|postgres [requests a second] [seconds]`. Ten senders, a kilobyte each time.
 */
import { createHmac } from "node:crypto";
import { Agent } from "undici";
import { createTarget } from "../server/src/delivery/index.ts";
import { arrivalType } from "../server/src/events/index.ts";
import { openDatabase } from "../server/src/kernel/database/index.ts";
import { openInstallation } from "./installation.ts";
import { quantile } from "./results.ts";

const SENDERS = 10;
const SECRET = "bench-secret";
const WARM_UP_SECONDS = 3;

const [engine = "sqlite", rateText = "300", secondsText = "20"] = process.argv.slice(2);
const rate = Number(rateText);
const installation = await openInstallation(engine === "postgres" ? "postgres" : "sqlite", {
  processes: ["api"],
});
const { baseUrl, project, key, place } = installation;
const agent = new Agent({ connections: 64, pipelining: 1 });
const json = { "content-type": "application/json" };

async function ask<Answer>(method: "POST" | "PATCH", path: string, body: object): Promise<Answer> {
  const headers = { ...json, authorization: `Bearer ${key}` };
  const url = `${baseUrl}/api/v1/projects/${project}/${path}`;
  const answer = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Answers the path of a webhook URL; whatever comes there, somebody waits for it. */
async function openSource(number: number): Promise<string> {
  const { id, source } = await ask<{ id: number; source: { url: string } }>("POST", "connections", {
    connector: "generic",
    name: `Sender ${number}`,
  });
  const rules = { scheme: "github", type_path: "type", id_header: "x-id" };
  await ask("PATCH", `connections/${id}/source`, { rules, secret: SECRET });
  const db = openDatabase(
    { databaseUrl: place.env.DATABASE_URL ?? null, dataDir: place.env.HOOKLINE_DATA_DIR ?? "" },
    () => {},
  );
  const eventTypes = [arrivalType(id, "*")];
  await db.transact((tx) => createTarget(tx, { projectId: 1, kind: "run", eventTypes, heldAt: null }));
  await db.close();
  return new URL(source.url).pathname;
}

const paths: string[] = [];
for (let number = 0; number < SENDERS; number++) paths.push(await openSource(number));
const filling = "x".repeat(900);
let count = 0;

/** Answers the status, and the ms that it took from when it was due. */
async function send(dueAt: number): Promise<[status: number, ms: number]> {
  const id = String(++count);
  const path = paths[count % SENDERS] as string;
  const body = JSON.stringify({ type: `type ${count % 5}`, id, filling });
  const signature = `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`;
  const headers = { ...json, "x-hub-signature-256": signature, "x-id": id };
  const answer = await agent.request({ origin: baseUrl, path, method: "POST", headers, body });
  await answer.body.dump();
  return [answer.statusCode, performance.now() - dueAt];
}

/** Timers are coarse: each tick starts all that have come due. */
async function keepRate(seconds: number): Promise<[status: number, ms: number][]> {
  const startedAt = performance.now();
  const sent: Promise<[number, number]>[] = [];
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - startedAt) / 1000) {
    while (sent.length < elapsed * rate) sent.push(send(startedAt + (sent.length / rate) * 1000));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(sent);
}

await keepRate(WARM_UP_SECONDS);
const answers = await keepRate(Number(secondsText));
const times = answers.map(([, ms]) => ms);
const statuses = [...Map.groupBy(answers, ([status]) => status)].map(
  ([status, { length }]) => `${length} × ${status}`,
);
const { rss } = await installation.server.ask<{ value: { rss: number } }>("stats").then(({ value }) => value);
const ms = (q: number) => `${quantile(times, q).toFixed(1)} ms`;
console.log(
  `${engine}, ${rate}/s: ${statuses.join(", ")}; p50 ${ms(0.5)}, p99 ${ms(0.99)}, longest ${ms(1)}; ${Math.round(rss / 2 ** 20)} MiB`,
);
await agent.close();
await installation.close();
