import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { startWebhookTest, type WebhookTest } from "../../testing/webhooks.ts";

const USERS = 200;
/** Runs under way to one target. */
const CAP = 4;
/** What is answered at once, so that the engine reads ahead of a quick receiver. */
const QUICK = 80;

/** Answers the first requests at once, and the others when it is opened. */
async function startGate() {
  const paths: string[] = [];
  const waiting: ServerResponse[] = [];
  let isOpen = false;
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    request.resume();
    if (isOpen || paths.length <= QUICK) response.end("{}");
    else waiting.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    paths,
    isFull: () => waiting.length === CAP,
    open() {
      isOpen = true;
      for (const response of waiting.splice(0)) response.end("{}");
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.each(ENGINES)("runs that are ready when their connection changes, on %s", (engine) => {
  let it: WebhookTest;
  let gate: Awaited<ReturnType<typeof startGate>>;

  beforeEach(async () => {
    it = await startWebhookTest(engine, { HOOKLINE_DELIVERY_CAP: String(CAP) });
    gate = await startGate();
  });
  afterEach(async () => {
    gate.open();
    await it.close();
    await gate.close();
  });

  const made = async (path: string, body: object) => {
    const answer = await it.api.post(it.at(path), body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };

  /** A task that calls the connection's URL for each new user. */
  async function startTask(connectionId: number): Promise<void> {
    const { id } = await made("/tasks", { name: "Call" });
    const draft = {
      source: { kind: "project", connection_id: null, types: ["tester_created"] },
      filter: null,
      targets: [
        {
          key: "t1",
          connection_id: connectionId,
          action: "send",
          settings: { method: "POST", format: "none" },
          filter: null,
          mapping: {},
          retry: "none",
          after: null,
        },
      ],
      sample: null,
    };
    expect((await it.api.patch(it.at(`/tasks/${id}`), { draft })).body.problems).toEqual([]);
    await made(`/tasks/${id}/publish`, {});
    expect((await it.api.patch(it.at(`/tasks/${id}`), { enabled: true })).status).toBe(200);
  }

  test("go where it leads now", async () => {
    const { id } = await made("/connections", {
      connector: "http-request",
      name: "Backend",
      settings: { url: gate.url("/old") },
    });
    await startTask(id);
    await made("/users/bulk", {
      users: Array.from({ length: USERS }, (_, n) => ({ email: `user-${n}@example.com` })),
    });
    await expect.poll(() => gate.isFull()).toBe(true);
    const { status } = await it.api.patch(it.at(`/connections/${id}`), {
      settings: { url: gate.url("/new") },
    });
    expect(status).toBe(200);
    gate.open();
    await expect.poll(() => gate.paths).toHaveLength(USERS);
    expect(gate.paths.filter((path) => path === "/old")).toHaveLength(QUICK + CAP);
  });
});
