import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { waitUntilDelivered, wrongDeliveries } from "./final-state.ts";
import { startSignUps } from "./sign-ups.ts";
import { openStage, type Stage } from "./stage.ts";
import { judge } from "./verdict.ts";

const AWAY_MS = 10_000;
const PATIENCE_MS = 30_000;

let stage: Stage;
afterEach(() => stage.close());

test("while the database is away sign-ups are refused with 503, and senders told to come again; all goes on by itself when it is back", async () => {
  stage = await openStage("postgres", 2, () => sleep(10, 200));
  const { api, cluster, db, projectPath, receiver, servers } = stage;
  const signUps = startSignUps(stage);
  await vi.waitFor(() => expect(signUps.accepted.size).toBeGreaterThan(200), PATIENCE_MS);

  const shop = await api.post(`${servers[0]?.url}${projectPath}/connections`, {
    connector: "generic",
    name: "Shop",
  });
  const webhookPath = new URL(JSON.parse(shop.body).source.url).pathname;

  await cluster?.shutDown();
  await sleep(AWAY_MS / 2);
  for (const { url } of servers) {
    const captured = await api.post(`${url}${webhookPath}`, { order: 1 });
    expect([captured.status, JSON.parse(captured.body).code]).toEqual([429, "rate_limited"]);
    const answer = await api.post(`${url}${projectPath}/users`, { email: "away@example.com" });
    expect(answer).toMatchObject({ status: 503, type: "application/problem+json; charset=utf-8" });
    expect(JSON.parse(answer.body)).toMatchObject({ status: 503, code: "database_unavailable" });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  }
  await sleep(AWAY_MS / 2);
  await cluster?.start();

  const acceptedBefore = signUps.accepted.size;
  await vi.waitFor(() => expect(signUps.accepted.size).toBeGreaterThan(acceptedBefore + 200), PATIENCE_MS);
  await signUps.stop();
  await waitUntilDelivered(db, PATIENCE_MS);
  expect([...signUps.refused.keys()]).toEqual([503]);
  expect(judge(signUps.accepted, receiver.receipts, [])).toEqual({
    lost: [],
    changed: [],
    unexplained: [],
    duplicates: 0,
  });
  expect(await wrongDeliveries(db)).toEqual([]);
});
