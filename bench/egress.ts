/**
 * What the guarded egress costs over bare undici: POSTs a second through `send`, and through `dispatch` of a
 * bare Pool, against a receiver in a process of its own. Run: node bench/egress.ts [seconds] [concurrency]
 */
import { fork } from "node:child_process";
import { createServer } from "node:net";
import { Pool } from "undici";
import { createEgress } from "../server/src/kernel/egress/index.ts";

const BODY = JSON.stringify({
  type: "user.joined",
  data: { email: "ada@example.com", text: "x".repeat(400) },
});
const HEADERS = { "content-type": "application/json; charset=utf-8", "webhook-id": "evt_0123456789abcdef" };
const ROUNDS = 5;

type Send = () => Promise<void>;

/** Requests a second, and this process's CPU time for each in microseconds. */
interface Rate {
  rate: number;
  cpuUs: number;
}

if (process.argv[2] === "receive") receive();
else await compare(Number(process.argv[2] ?? 2), Number(process.argv[3] ?? 64));

/** Answers each request with a small 200, as cheaply as it can, so that the sender is what is measured. */
function receive(): void {
  const answer = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nok";
  const server = createServer((socket) => {
    let unread = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      unread += chunk.toString("latin1");
      const head = unread.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/.exec(unread)?.[1] ?? 0);
      if (head === -1 || unread.length < head + 4 + length) return;
      unread = unread.slice(head + 4 + length);
      socket.write(answer);
    });
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
}

async function compare(seconds: number, concurrency: number): Promise<void> {
  const receiver = fork(import.meta.filename, ["receive"]);
  const { port } = await new Promise<{ port: number }>((resolve) => receiver.once("message", resolve));
  const origin = `http://127.0.0.1:${port}`;
  const pool = new Pool(origin);
  const egress = createEgress({ allow: ["127.0.0.1"] });
  const senders: [string, Send][] = [
    ["bare", () => sendBare(pool)],
    ["send", () => sendGuarded(egress, `${origin}/webhooks`)],
  ];
  for (const [, send] of senders) await measure(send, 1, concurrency);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates: Rate[] = [];
    for (const [name, send] of senders) {
      const measured = await measure(send, seconds, concurrency);
      console.log(`${name} ${Math.round(measured.rate)}/s, ${measured.cpuUs.toFixed(1)} µs CPU each`);
      rates.push(measured);
    }
    const [bare, guarded] = rates;
    if (bare && guarded) ratios.push(guarded.rate / bare.rate);
  }
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  console.log(`send / bare: ${median?.toFixed(2)} (median of ${ROUNDS})`);
  await egress.close();
  await pool.close();
  receiver.kill();
}

async function measure(send: Send, seconds: number, concurrency: number): Promise<Rate> {
  const startedAt = performance.now();
  const endAt = startedAt + seconds * 1000;
  const cpu = process.cpuUsage();
  let sent = 0;
  async function loop(): Promise<void> {
    while (performance.now() < endAt) {
      await send();
      sent++;
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop));
  const { user, system } = process.cpuUsage(cpu);
  return { rate: sent / ((performance.now() - startedAt) / 1000), cpuUs: (user + system) / sent };
}

function sendBare(pool: Pool): Promise<void> {
  return new Promise((resolve, reject) => {
    pool.dispatch(
      { path: "/webhooks", method: "POST", headers: HEADERS, body: BODY },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData() {},
        onResponseEnd: () => resolve(),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

async function sendGuarded(egress: ReturnType<typeof createEgress>, url: string): Promise<void> {
  const outcome = await egress.send({
    url,
    method: "POST",
    headers: HEADERS,
    body: BODY,
    deadlineMs: 15_000,
  });
  if (outcome.kind !== "answered" || outcome.body !== "ok") throw new Error(JSON.stringify(outcome));
}
