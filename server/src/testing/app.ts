import { createMember, hashPassword, type Role, SESSION_COOKIE, startSession } from "../accounts/index.ts";
import { type App, createApp } from "../app.ts";
import { type Config, loadConfig } from "../config.ts";
import type { Engine } from "../kernel/database/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { createLogger } from "../kernel/log.ts";
import { createProjectWithKeys, type ProjectWithKeys } from "../projects/index.ts";
import { type Api, apiFor } from "./api.ts";
import { createTestDatabase } from "./databases.ts";
import { createSetClock, type SetClock } from "./set-clock.ts";

/** Where every test's clock stands at first. */
export const START = Date.UTC(2026, 2, 2, 9, 30);

/** Every test member's. */
export const PASSWORD = "correct horse battery";

/** Hashing is slow on purpose: once is enough for all. */
let passwordHash: string | undefined;

export interface TestMember {
  id: number;
  email: string;
  /** For the header `cookie`. */
  cookie: string;
  /** Requests as from the dashboard, with the cookie. */
  api: Api;
}

export interface TestApp extends App {
  clock: SetClock;
  config: Config;
  /** A project with keys that may do everything; called "Acme" unless said otherwise. */
  createProject(input?: { name?: string }): Promise<ProjectWithKeys>;
  /** Somebody in a project's team, signed in. The password is `PASSWORD`. */
  createMember(input: { projectId: number; role: Role; email?: string }): Promise<TestMember>;
  /** Requests with this secret or publishable key; null sends none. */
  api(key: string | null): Api;
  /** Ends the app and removes its data. */
  close(): Promise<void>;
}

/**
 * The whole app in process, on an empty database of its own, with a clock that the test sets. Requests go
 * in by `http.inject`; it delivers once `engine.start()` is called. Webhooks may go to loopback.
 */
export async function startTestApp(
  engine: Engine,
  settings: Record<string, string> = {},
  limits: Pick<Parameters<typeof createApp>[0], "attemptDeadlineMs" | "streamTimes"> = {},
): Promise<TestApp> {
  const database = await createTestDatabase(engine, { migrated: true });
  const config = loadConfig({
    HOOKLINE_DATA_DIR: database.dataDir,
    HOOKLINE_BASE_URL: "https://hookline.example.com",
    HOOKLINE_PORT: "0",
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
    ...(database.databaseUrl ? { DATABASE_URL: database.databaseUrl } : {}),
    ...settings,
  });
  const clock = createSetClock(START);
  const ids = systemIds(clock);
  const app = await createApp({ config, clock, log: createLogger({ level: "silent" }), ...limits });
  return {
    ...app,
    clock,
    config,
    createProject: ({ name = "Acme" } = {}) =>
      app.db.transact((tx) => createProjectWithKeys(tx, { ids, now: clock.now() }, { name, ownerId: null })),
    async createMember({ projectId, role, email = `${role}-${projectId}@example.com` }) {
      passwordHash ??= await hashPassword(PASSWORD);
      const input = { projectId, role, email, name: "Robin", passwordHash };
      const { member } = await createMember({ db: app.db, clock }, input);
      const token = await app.db.transact((tx) => startSession(tx, ids, member.id, clock.now()));
      const cookie = `${SESSION_COOKIE}=${token}`;
      return {
        id: member.id,
        email,
        cookie,
        api: apiFor(app.http, { cookie, "sec-fetch-site": "same-origin" }),
      };
    },
    api: (key) => apiFor(app.http, key === null ? {} : { authorization: `Bearer ${key}` }),
    async close() {
      await app.stop(1000);
      await database.drop();
    },
  };
}
