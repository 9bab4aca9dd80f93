import { expect, vi } from "vitest";
import type { Definition, TaskTarget } from "../hub/tasks/definition.ts";
import type { Engine } from "../kernel/database/index.ts";
import type { Json } from "./api.ts";
import { startWebhookTest, type WebhookTest } from "./webhooks.ts";

/** Long enough for what a loaded machine does in a moment. */
const PATIENCE_MS = 10_000;

/** A project with tasks, and a receiver that they send requests to. */
export interface TaskTest extends WebhookTest {
  /** A connection to the receiver, for the connector `http-request`. */
  connection: Json;
  /** Makes a task, published and on. */
  createTask(draft: Partial<Definition>): Promise<Json>;
  /** Posts, and answers what is answered; throws unless that is a success. */
  post(path: string, body?: object): Promise<Json>;
  patch(path: string, body: object): Promise<Json>;
  get(path: string): Promise<Json>;
  /** A task's runs, newest first. */
  runs(taskId: number, query?: string): Promise<Json[]>;
  /** The newest run of a task in full, once it fits. */
  run(taskId: number, expected: object): Promise<Json>;
}

export async function startTaskTest(
  engine: Engine,
  limits: Parameters<typeof startWebhookTest>[2] = {},
): Promise<TaskTest> {
  const w = await startWebhookTest(engine, {}, limits);
  const insist = async (asking: Promise<{ status: number; body: Json }>) => {
    const { status, body } = await asking;
    if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const get = (path: string) => insist(w.api.get(w.at(path)));
  const post = (path: string, body?: object) => insist(w.api.post(w.at(path), body));
  const patch = (path: string, body: object) => insist(w.api.patch(w.at(path), body));
  const runs = async (taskId: number, query = "") =>
    (await get(`/tasks/${taskId}/runs?limit=200&${query}`)).data;
  return {
    ...w,
    connection: await post("/connections", {
      connector: "http-request",
      name: "Receiver",
      settings: { url: w.receiver.url("/"), sign_in: "none" },
    }),
    get,
    post,
    patch,
    runs,
    async createTask(draft) {
      const { id } = await post("/tasks", { name: "Tell", draft: { ...EMPTY, ...draft } });
      await post(`/tasks/${id}/publish`);
      return patch(`/tasks/${id}`, { enabled: true });
    },
    run: (taskId, expected) =>
      vi.waitFor(
        async () => {
          const [newest] = await runs(taskId);
          expect(newest).toMatchObject(expected);
          return get(`/tasks/${taskId}/runs/${newest.id}`);
        },
        { timeout: PATIENCE_MS, interval: 10 },
      ),
  };
}

const EMPTY: Definition = {
  source: { kind: "project", connection_id: null, types: ["tester_created"] },
  filter: null,
  targets: [],
  sample: null,
};

/** A target that posts the address of the user to a path of the receiver. */
export function telling(connection: Json, more: Partial<TaskTarget> & { path?: string } = {}): TaskTarget {
  const { path = "/ok", mapping, ...rest } = more;
  return {
    key: "t1",
    connection_id: connection.id,
    action: "send",
    settings: { method: "POST", format: "json_fields", names: "email" },
    filter: null,
    mapping: { path, "field:email": "{{ data.email }}", ...mapping },
    retry: "standard",
    ...rest,
  };
}
