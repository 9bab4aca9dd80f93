import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../server/src/app.ts";
import { loadConfig } from "../server/src/config.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { insertMany } from "../server/src/kernel/database/index.ts";
import { createLogger } from "../server/src/kernel/log.ts";
import { openKeyring } from "../server/src/kernel/secrets/index.ts";
import { startPostgres } from "../server/src/testing/postgres-cluster.ts";

const [engine = "sqlite", n = "100000", m = "1"] = process.argv.slice(2);
const N = Number(n);
const M = Number(m);
const here = (f: string) => join(import.meta.dirname, f);
const message = (c: ChildProcess) => new Promise<any>((r) => c.once("message", r));
const receiver = fork(here("receiver.ts"));
const { port } = await message(receiver);
const bare = () => JSON.parse(
    execFileSync(process.execPath, [
      here("bare-loop.ts"),
      `http://127.0.0.1:${port}/hook`,
      "100000",
      "64",
      "1024",
    ]).toString(),
  );
const dataDir = mkdtempSync(join(tmpdir(), "hookline-bench-"));
const pg = engine === "postgres" ? await startPostgres({ durable: true }) : null;
const env = {
  HOOKLINE_DATA_DIR: dataDir,
  HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
  HOOKLINE_PORT: "0",
  ...(pg ? { DATABASE_URL: `${pg.url}postgres` } : {}),
};
const config = loadConfig(env);
const app = await createApp({ config, clock: systemClock, log: createLogger({ level: "error" }) });
const keyring = openKeyring(config);
const now = Date.now();
await app.db.transact(async (tx) => {
  await tx.all(`insert into projects (slug, name, created_at, updated_at) values ('p','p',${now},${now})`);
  for (let i = 1; i <= M; i++) {
    await tx.all(`insert into targets (project_id, kind) values (1, 'webhook')`);
    await tx.all(
      `insert into webhook_endpoints (id, project_id, url, description, events, policy, signature, headers, secret, created_at, updated_at) values ($1, 1, $2, '', '["*"]', 'classic', 'standard', $3, $4, 1, 1)`,
      [
        i,
        `http://127.0.0.1:${port}/hook`,
        keyring.seal("{}", "project:1/webhook-endpoint"),
        keyring.seal(`whsec_${"A".repeat(43)}=`, "project:1/webhook-endpoint"),
      ],
    );
  }
});
const body = JSON.stringify({ filler: "x".repeat(1011) });
for (let i = 0; i < N; i += 5000) {
  const ids = Array.from({ length: Math.min(5000, N - i) }, (_, k) => i + k + 1);
  await app.db.transact(async (tx) => {
    await insertMany(
      tx,
      "events",
      {
        id: "bigint",
        project_id: "bigint",
        type: "text",
        webhook_id: "text",
        body: "text",
        created_at: "bigint",
      },
      ids.map((id) => ({
        id,
        project_id: 1,
        type: "tester_created",
        webhook_id: `evt_${String(id).padStart(26, "0")}`,
        body,
        created_at: now,
      })),
    );
    await insertMany(
      tx,
      "deliveries",
      {
        project_id: "bigint",
        target_id: "bigint",
        event_id: "bigint",
        event_type: "text",
        due_at: "bigint",
        created_at: "bigint",
      },
      ids.map((id) => ({
        project_id: 1,
        target_id: (id % M) + 1,
        event_id: id,
        event_type: "tester_created",
        due_at: now,
        created_at: now,
      })),
    );
  });
}
if (pg) await app.db.read.all("vacuum analyze");
await app.stop(0);
const before = bare();
const worker = fork(here("drain-worker.ts"), {
  env: { ...process.env, ...env },
  execArgv: process.env.TIMING ? ["--import", "/tmp/timing.mjs"] : process.env.PROF ? ["--cpu-prof", "--cpu-prof-dir=/tmp/prof"] : [],
});
await message(worker);
worker.send("go");
const { seconds, rss, cpuUs } = await message(worker);
const after = bare();
const rate = N / seconds;
console.log({
  engine,
  N,
  M,
  bare: [before, after],
  rate: Math.round(rate),
  ratio: rate / ((before.rate + after.rate) / 2), cpuUs: cpuUs / N, cpuRatio: before.cpuUs/(cpuUs / N),
  rssMB: rss / 1e6,
});
receiver.kill();
await pg?.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(0);
