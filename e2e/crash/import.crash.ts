import { afterEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { startServer } from "../server-process.ts";
import { createInstallation, type Installation } from "./installation.ts";

const ROWS = 40_000;
const KILLS = 4;
/** The lease of 10 s has to run out after each. */
const PATIENCE = { timeout: 60_000, interval: 20 };

describe.each(ENGINES)("an import on %s", (engine) => {
  let place: Installation;
  afterEach(() => place.remove());

  interface Progress {
    state: string;
    rows_done: number;
    created: number;
    updated: number;
    unchanged: number;
    refused: number;
  }

  test("whose process is killed again and again takes everybody in, once", async () => {
    place = await createInstallation(engine);
    const { db, env, api, projectPath } = place;
    const progress = async () => {
      const [its] = await db.read.all<Progress>("select * from imports");
      return its as Progress;
    };
    let server = startServer(env);
    const lines = Array.from({ length: ROWS }, (_, i) =>
      i % 100 === 7 ? "nobody,x" : `person.${i}@example.com,pro`,
    );
    const uploaded = await api.upload(
      `${await server.ready()}${projectPath}/users/import`,
      `email,plan\n${lines.join("\n")}\n`,
    );
    expect(uploaded.status).toBe(201);
    const { id } = JSON.parse(uploaded.body) as { id: number };
    await api.post(`${server.url}${projectPath}/imports/${id}/start`, {});

    for (let kill = 1; kill <= KILLS; kill++) {
      const enough = (ROWS * kill) / (KILLS + 1);
      await expect.poll(async () => (await progress()).rows_done, PATIENCE).toBeGreaterThan(enough);
      await server.kill();
      const { state, rows_done, created, refused } = await progress();
      expect([state, created + refused]).toEqual(["running", rows_done]);
      server = startServer(env);
      await server.ready();
    }
    await expect.poll(async () => (await progress()).state, PATIENCE).toBe("completed");
    expect(await progress()).toMatchObject({
      rows_done: ROWS,
      created: ROWS - ROWS / 100,
      updated: 0,
      unchanged: 0,
      refused: ROWS / 100,
    });
    const counts = async (text: string) => (await db.read.all<{ count: number }>(text))[0]?.count;
    expect(await counts("select count(*) as count from users")).toBe(ROWS - ROWS / 100);
    expect(await counts("select count(*) as count from import_refusals")).toBe(ROWS / 100);
    expect(
      await counts("select count(distinct user_id) as count from events where type = 'tester_created'"),
    ).toBe(ROWS - ROWS / 100);
    expect(await counts("select count(*) as count from events")).toBe(ROWS - ROWS / 100 + 1);
    await server.kill();
  });
});
