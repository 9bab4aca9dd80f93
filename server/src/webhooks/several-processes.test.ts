import { expect, test } from "vitest";
import { startTestApp } from "../testing/app.ts";
import { startWebhookTest } from "../testing/webhooks.ts";

test("two processes on one PostgreSQL share the work and send nothing twice", async () => {
  const it = await startWebhookTest("postgres");
  const { databaseUrl, dataDir } = it.app.config;
  const second = await startTestApp("postgres", {
    DATABASE_URL: databaseUrl as string,
    HOOKLINE_DATA_DIR: dataDir,
  });
  // Each hears what the other records.
  await it.app.start();
  await second.start();
  for (let n = 0; n < 4; n++) await it.createEndpoint({ url: it.receiver.url(`/ok/${n}`), events: ["*"] });
  const signUps = Array.from({ length: 6 }, (_, chunk) => {
    const users = Array.from({ length: 25 }, (_, n) => ({ email: `user-${chunk}-${n}@example.com` }));
    const app = chunk % 2 ? second : it.app;
    return app.http.inject({
      method: "POST",
      url: it.at("/users/bulk"),
      headers: { authorization: `Bearer ${it.secretKey}` },
      payload: { users },
    });
  });
  await Promise.all(signUps);
  const sent = 150 * 2 * 4;
  await expect.poll(() => it.receiver.requests.length).toBeGreaterThanOrEqual(sent);
  const pending = "select id from deliveries where state <> 'accepted'";
  await expect.poll(() => it.app.db.read.all(pending)).toEqual([]);
  const keys = it.receiver.requests.map(({ path, headers }) => `${path} ${headers["webhook-id"]}`);
  expect(keys).toHaveLength(sent);
  expect(new Set(keys).size).toBe(sent);
  await second.close();
  await it.close();
});
