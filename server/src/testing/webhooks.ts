import { expect, vi } from "vitest";
import type { Engine } from "../kernel/database/index.ts";
import type { Answer, Api } from "./api.ts";
import { startTestApp, type TestApp } from "./app.ts";
import { type HostileReceiver, startHostileReceiver } from "./hostile-receiver.ts";

/** Long enough for what a loaded machine does in a moment; what is waited for mostly is there at once. */
const PATIENCE_MS = 10_000;

/** A row of the event log. */
export type Row = Answer["body"];

/** An app that delivers, a project in it, and a receiver that answers as its path says. */
export interface WebhookTest {
  app: TestApp;
  api: Api;
  projectId: number;
  secretKey: string;
  receiver: HostileReceiver;
  /** The project's address; `path` goes behind it. */
  at(path: string): string;
  /** Makes an endpoint for `tester_created` unless told otherwise; answers it with its secret. */
  createEndpoint(input: { url: string; [member: string]: unknown }): Promise<Answer["body"]>;
  /** Has somebody sign up, which records `tester_created` and `tester_applied`; answers the user. */
  signUp(email: string): Promise<Answer["body"]>;
  /** The log's rows, newest first. */
  log(query?: string): Promise<Row[]>;
  /** One row of the log in full. */
  read(id: number): Promise<Answer["body"]>;
  /** The one delivery that the query finds, once it fits. */
  become(query: string, expected: object): Promise<Row>;
  /** Lets time pass for the app, and has the engine look. */
  pass(ms: number): void;
  close(): Promise<void>;
}

export async function startWebhookTest(
  engine: Engine,
  settings: Record<string, string> = {},
  limits: { attemptDeadlineMs?: number } = {},
): Promise<WebhookTest> {
  const app = await startTestApp(engine, settings, limits);
  const receiver = await startHostileReceiver();
  const { project, secretKey } = await app.createProject();
  const api = app.api(secretKey);
  const at = (path: string) => `/api/v1/projects/${project.id}${path}`;
  const log = async (query = "") => (await api.get(at(`/deliveries?limit=200&${query}`))).body.data;
  await app.engine.start();
  return {
    app,
    api,
    projectId: project.id,
    secretKey,
    receiver,
    at,
    log,
    async createEndpoint(input) {
      const { status, body } = await api.post(at("/webhook-endpoints"), {
        events: ["tester_created"],
        ...input,
      });
      expect(body).toMatchObject({ url: input.url });
      expect(status).toBe(201);
      return body;
    },
    async signUp(email) {
      const { status, body } = await api.post(at("/users"), { email });
      expect(status).toBe(201);
      return body;
    },
    read: async (id) => (await api.get(at(`/deliveries/${id}`))).body,
    become: (query, expected) =>
      vi.waitFor(
        async () => {
          const rows = await log(query);
          expect(rows).toHaveLength(1);
          expect(rows[0]).toMatchObject(expected);
          return rows[0];
        },
        { timeout: PATIENCE_MS, interval: 10 },
      ),
    pass(ms) {
      app.clock.advance(ms);
      app.engine.wake();
    },
    async close() {
      await app.close();
      await receiver.close();
    },
  };
}
