import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { startWebhookTest, type WebhookTest } from "../testing/webhooks.ts";

const USERS = 300;
/** Attempts under way to one endpoint, in one process. */
const CAP = 32;
/** What is answered at once, so that the engine reads ahead of a quick receiver. */
const QUICK = 100;

/** Answers the first requests at once, and the others when it is told how; says back what it got. */
async function startGate() {
  const paths: string[] = [];
  const signatures: string[] = [];
  const bodies: string[] = [];
  const waiting: { response: ServerResponse; body: string }[] = [];
  let status: number | null = null;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    bodies.push(body);
    paths.push(request.url ?? "");
    signatures.push(String(request.headers["webhook-signature"]));
    if (paths.length <= QUICK) response.writeHead(200).end(body);
    else if (status !== null) response.writeHead(status).end(body);
    else waiting.push({ response, body });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    paths,
    signatures,
    bodies,
    isFull: () => waiting.length === CAP,
    open(answer = 200) {
      status = answer;
      for (const { response, body } of waiting.splice(0)) response.writeHead(answer).end(body);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.each(ENGINES)("what is ready to be sent when something changes, on %s", (engine) => {
  let it: WebhookTest;
  let gate: Awaited<ReturnType<typeof startGate>>;
  let second: TestApp | null = null;

  beforeEach(async () => {
    it = await startWebhookTest(engine);
    gate = await startGate();
  });
  afterEach(async () => {
    gate.open();
    await second?.close();
    second = null;
    await it.close();
    await gate.close();
  });

  /** A queue of which the first are answered, as many as can be are under way, and the next are claimed. */
  async function fill(policy = "classic"): Promise<{ id: number; users: number[] }> {
    const { id } = await it.createEndpoint({ url: gate.url("/old"), policy, enabled: false });
    const people = Array.from({ length: USERS }, (_, n) => ({
      email: `user-${n}@example.com`,
      profile: { first_name: "Bruce" },
    }));
    const { body } = await it.api.post(it.at("/users/bulk"), { users: people });
    await change(id, { enabled: true });
    await expect.poll(() => gate.isFull()).toBe(true);
    return { id, users: body.data.map((row: { user: { id: number } }) => row.user.id) };
  }

  const change = async (id: number, changes: object) =>
    expect((await it.api.patch(it.at(`/webhook-endpoints/${id}`), changes)).status).toBe(200);
  const count = async (condition: string) =>
    (await it.app.db.read.all(`select id from deliveries where ${condition}`)).length;
  const becomes = (condition: string, expected: number) => expect.poll(() => count(condition)).toBe(expected);

  test("goes to the new URL", async () => {
    const { id } = await fill();
    await change(id, { url: gate.url("/new") });
    gate.open();
    await becomes("state = 'accepted'", USERS);
    expect(gate.paths.filter((path) => path === "/old")).toHaveLength(QUICK + CAP);
  });

  test("is signed with the new secret as well", async () => {
    const { id } = await fill();
    await it.api.post(it.at(`/webhook-endpoints/${id}/rotate-secret`));
    gate.open();
    await becomes("state = 'accepted'", USERS);
    const single = gate.signatures.filter((signature) => !signature.includes(" "));
    expect(single).toHaveLength(QUICK + CAP);
  });

  test("goes without the personal data of somebody who is erased", async () => {
    const { users } = await fill();
    const last = users.at(-1) as number;
    expect((await it.api.post(it.at(`/users/${last}/erase`))).status).toBe(204);
    gate.open();
    await becomes("state = 'accepted'", USERS);
    expect(gate.bodies.filter((body) => body.includes(`user-${USERS - 1}@`))).toEqual([]);
    expect(gate.bodies.filter((body) => body.includes(`user-${USERS - 2}@`))).toHaveLength(1);
  });

  test("whoever was erased is erased from answers, too, that came only then", async () => {
    await fill();
    const underWay = JSON.parse(gate.bodies[QUICK] as string).data;
    expect((await it.api.post(it.at(`/users/${underWay.id}/erase`))).status).toBe(204);
    gate.open();
    await becomes("state = 'accepted'", USERS);
    const answers = () =>
      it.app.db.read.all("select delivery_id from attempts where response_body like $1", [
        `%"${underWay.email}"%`,
      ]);
    expect(await answers()).toHaveLength(1);
    it.app.clock.advance(60_000);
    await it.app.housekeeping.run();
    expect(await answers()).toEqual([]);
    expect(await it.app.db.read.all("select id from erasures")).toEqual([]);
  });

  test("is held once the endpoint says that it is gone", async () => {
    await fill("standard");
    gate.open(410);
    await becomes("lease_until is not null", 0);
    const rejected = await count("state = 'rejected'");
    expect(rejected).toBeGreaterThanOrEqual(CAP);
    expect(rejected).toBeLessThanOrEqual(2 * CAP);
    expect(await count("due_at is not null")).toBe(USERS - QUICK - rejected);
  });

  test("of a deleted endpoint what was under way is logged as it ended, the rest is canceled", async () => {
    const { id } = await fill();
    expect((await it.api.delete(it.at(`/webhook-endpoints/${id}`))).status).toBe(204);
    gate.open();
    await becomes("state = 'accepted'", QUICK + CAP);
    await becomes("state = 'canceled'", USERS - QUICK - CAP);
    expect(await it.app.db.read.all("select number from attempts")).toHaveLength(QUICK + CAP);
  });

  if (engine === "postgres") {
    test("is held by a process that only hears of its endpoint being disabled", async () => {
      const { databaseUrl, dataDir } = it.app.config;
      const settings = { DATABASE_URL: databaseUrl as string, HOOKLINE_DATA_DIR: dataDir };
      second = await startTestApp("postgres", settings);
      await it.app.engine.stop(1000);
      await second.start();
      const { id } = await fill();
      await change(id, { enabled: false });
      await becomes("lease_until is not null", CAP);
      gate.open();
      await becomes("lease_until is not null", 0);
      expect(gate.paths).toHaveLength(QUICK + CAP);
    });
  }
});
