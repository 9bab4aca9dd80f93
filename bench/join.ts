/** How many sign-ups a second the use case takes, in process: `node bench/join.ts sqlite|postgres [count] [concurrency] [referred]`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { migrations } from "../server/migrations/index.ts";
import { systemClock } from "../server/src/kernel/clock.ts";
import { migrate, openDatabase } from "../server/src/kernel/database/index.ts";
import { createProject } from "../server/src/projects/index.ts";
import { startPostgres } from "../server/src/testing/postgres-cluster.ts";
import { createJoin, readSignUp } from "../server/src/users/index.ts";
import { usersOn } from "./users.ts";

const [engine = "sqlite", count = "20000", concurrency = "200", referred = ""] = process.argv.slice(2);
const dataDir = mkdtempSync(path(tmpdir(), "hookline-bench-"));
const cluster = engine === "postgres" ? await startPostgres({ durable: true }) : null;
const db = openDatabase({ databaseUrl: cluster && `${cluster.url}postgres`, dataDir }, () => {});
await migrate(db, migrations);
const clock = systemClock;
const deps = usersOn(db);
const project = await db.transact((tx) => createProject(tx, clock.now(), { name: "Acme", ownerId: null }));
await db.transact(async (tx) => {
  await tx.all("insert into targets (project_id, kind) values (1, 'webhook')");
  await tx.all("insert into subscriptions (project_id, event_type, target_id) values (1, '*', 1)");
});
const join = createJoin(deps);
const referrer = await join(readSignUp(project, { email: "referrer@example.com" }, clock.now()));
const body = (i: number) => ({
  email: `user.${i}@example.com`,
  profile: { first_name: "Bruce", last_name: "Wayne", city: "Gotham", utm_source: "newsletter" },
  custom_fields: { size: "11-50" },
  ...(referred ? { referred_by: referrer.user.referral_code } : {}),
});

async function run(from: number, to: number): Promise<void> {
  let next = from;
  await Promise.all(
    Array.from({ length: Number(concurrency) }, async () => {
      while (next < to) await join(readSignUp(project, body(next++), clock.now()));
    }),
  );
}

await run(0, 4000);
const total = Number(count);
const started = performance.now();
const cpu = process.cpuUsage();
await run(4000, 4000 + total);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
console.log(
  `${engine}: ${Math.round(total / seconds)} sign-ups/s, ${((user + system) / total).toFixed(0)} µs CPU each in this process`,
);
await db.close();
await cluster?.stop();
rmSync(dataDir, { recursive: true, force: true });
