import { test } from "vitest";
import { openDatabase } from "../kernel/database/index.ts";
import { startWebhookTest } from "../testing/webhooks.ts";

test.each(["sqlite", "postgres"] as const)("D: what is in flight at the end of the grace %s", async (engine) => {
  const it = await startWebhookTest(engine, {}, {});
  await it.createEndpoint({ url: it.receiver.url("/hang") });
  await it.signUp("a@example.com");
  await it.receiver.received(() => true);
  const t = performance.now();
  await it.app.stop(200);
  console.log(engine, "stopped in ms", Math.round(performance.now() - t));
  const db = openDatabase(it.app.config, () => {});
  console.log(engine, await db.read.all("select state, attempts, claim_id, error_code, lease_until from deliveries"), await db.read.all("select number, error_code, detail from attempts"));
  await db.close();
  await it.receiver.close();
});
