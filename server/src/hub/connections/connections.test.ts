import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Api } from "../../testing/api.ts";
import { startTestApp, type TestApp } from "../../testing/app.ts";
import { ENGINES } from "../../testing/databases.ts";
import { CONNECTORS } from "../connectors/index.ts";

describe.each(ENGINES)("connections on %s", (engine) => {
  let app: TestApp;
  let api: Api;
  let projectId: number;
  let project: string;
  let connections: string;

  beforeEach(async () => {
    app = await startTestApp(engine);
    const made = await app.createProject();
    projectId = made.project.id;
    api = app.api(made.secretKey);
    project = `/api/v1/projects/${projectId}`;
    connections = `${project}/connections`;
  });
  afterEach(() => app.close());

  const create = async (input: object = {}) =>
    (await api.post(connections, { connector: "generic", name: "Shop", ...input })).body;

  /** A task of the project that has a connection in its draft, or in what is published. */
  const task = (name: string, draft: object, published: object | null = null) =>
    app.db.transact((tx) =>
      tx.all(
        `insert into tasks (project_id, name, description, draft, published, created_at, updated_at)
         values ($1, $2, '', $3, $4, 1, 1)`,
        [projectId, name, JSON.stringify(draft), published && JSON.stringify(published)],
      ),
    );
  const from = (connectionId: number) => ({
    source: { kind: "connection", connection_id: connectionId, types: [] },
    targets: [],
  });
  const into = (connectionId: number) => ({ source: null, targets: [{ connection_id: connectionId }] });

  test("the catalogue has every connector, with its forms and without its code", async () => {
    const { data } = (await api.get(`${project}/connectors`)).body;
    expect(data.map(({ id }: { id: string }) => id)).toEqual(CONNECTORS.map(({ id }) => id));
    expect(data.find(({ id }: { id: string }) => id === "generic")).toEqual({
      id: "generic",
      name: "Generic webhook",
      summary: expect.any(String),
      category: "anything",
      keywords: expect.any(Array),
      auth: [],
      help: [],
      can_check: false,
      source: {
        schemes: expect.arrayContaining(["none", "hmac"]),
        rules: {},
        steps: expect.any(Array),
        samples: [],
      },
      targets: [],
    });
  });

  test("a new one is there with what it was given", async () => {
    const { status, body } = await api.post(connections, {
      connector: "generic",
      name: "Shop",
      description: "Orders of\nthe shop",
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(Number),
      connector: "generic",
      name: "Shop",
      description: "Orders of\nthe shop",
      settings: {},
      secrets: {},
      source: expect.objectContaining({ paused: false }),
      checked_at: null,
      check_error: null,
      last_answer: null,
      used_by: [],
      created_at: "2026-03-02T09:30:00Z",
      updated_at: "2026-03-02T09:30:00Z",
    });
    expect((await api.get(`${connections}/${body.id}`)).body).toEqual(body);
    expect((await api.get(connections)).body).toEqual({ data: [body], next_cursor: null });
  });

  test("its name and description change, and what is not sent stays", async () => {
    const made = await create({ description: "Orders" });
    app.clock.advance(60_000);
    const { body } = await api.patch(`${connections}/${made.id}`, { name: "Market" });
    expect(body).toEqual({ ...made, name: "Market", updated_at: "2026-03-02T09:31:00Z" });
  });

  test.each([
    [{ connector: "fax" }, "connector", /"fax" is no connector: GET …\/connectors/],
    [{ connector: "__proto__" }, "connector", /no connector/],
    [{ name: " " }, "name", /something in it/],
    [{ settings: { host: "x" } }, "settings.host", /is not a field of this connector/],
    [{ secrets: { word: "x" } }, "secrets.word", /is not a field/],
    [{ color: "red" }, "color", /not known/],
  ])("%j is refused, and the refusal says where and why", async (input, path, message) => {
    const { status, body } = await api.post(connections, { connector: "generic", name: "Shop", ...input });
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: [{ path, message: expect.stringMatching(message) }],
    });
    expect((await api.get(connections)).body.data).toEqual([]);
  });

  test("a project has 200 at most, and deleting one makes room", async () => {
    const { id } = await create();
    await app.db.transact(async (tx) => {
      for (let i = 1; i < 200; i++) {
        await tx.all(
          `insert into connections (project_id, connector, name, description, settings, created_at, updated_at)
           values ($1, 'generic', 'Copy', '', '{}', 1, 1)`,
          [projectId],
        );
      }
    });
    expect(await create()).toMatchObject({
      code: "limit_reached",
      detail: expect.stringContaining("200 connections"),
    });
    await api.delete(`${connections}/${id}`);
    expect(await create()).toMatchObject({ name: "Shop" });
  });

  test("the list is paged, oldest first", async () => {
    const ids = [(await create()).id, (await create()).id, (await create()).id];
    const first = (await api.get(`${connections}?limit=2`)).body;
    const second = (await api.get(`${connections}?limit=2&cursor=${first.next_cursor}`)).body;
    expect([...first.data, ...second.data].map(({ id }: { id: number }) => id)).toEqual(ids);
    expect(second.next_cursor).toBeNull();
  });

  test("it tells which tasks use it, drafts too, and stays while one does", async () => {
    const { id } = await create();
    const { id: other } = await create();
    await task("Copy", from(id));
    await task("Grant", into(other), into(id));
    const { body } = await api.get(`${connections}/${id}`);
    expect(body.used_by).toEqual([
      { id: expect.any(Number), name: "Copy" },
      { id: expect.any(Number), name: "Grant" },
    ]);
    const refused = await api.delete(`${connections}/${id}`);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('used by "Copy", "Grant"');
    await app.db.transact((tx) => tx.all("update tasks set deleted_at = 5"));
    expect((await api.get(`${connections}/${id}`)).body.used_by).toEqual([]);
    expect((await api.delete(`${connections}/${id}`)).status).toBe(204);
  });

  test("deleted, it is nowhere to be found, and nothing is left of it soon after", async () => {
    const { id } = await create();
    const { id: kept } = await create();
    for (const connectionId of [id, kept]) await receive(connectionId);
    expect((await api.delete(`${connections}/${id}`)).status).toBe(204);
    const one = `${connections}/${id}`;
    for (const answer of [
      await api.get(one),
      await api.patch(one, { name: "Market" }),
      await api.delete(one),
      await api.post(`${one}/check`),
      await api.patch(`${one}/source`, { paused: true }),
      await api.post(`${one}/source/rotate-token`),
    ]) {
      expect(answer.status).toBe(404);
    }
    await app.housekeeping.run();
    expect(await left()).toEqual({ connections: [kept], sources: [kept], captures: [kept], keys: [kept] });
  });

  test("a deleted project's go with it, its webhook URLs at once", async () => {
    const { id } = await create();
    await receive(id);
    await task("Copy", from(id));
    await app.db.transact((tx) =>
      tx.all(
        `insert into task_targets (target_id, project_id, task_id, key)
         select 7, project_id, id, 't1' from tasks`,
      ),
    );
    expect((await api.delete(project)).status).toBe(204);
    expect((await left()).sources).toEqual([]);
    app.clock.advance(60_000);
    await app.housekeeping.run();
    expect(await left()).toEqual({ connections: [], sources: [], captures: [], keys: [] });
    expect(await app.db.read.all("select id from projects where id = $1", [projectId])).toEqual([]);
  });

  test("another project's can't be reached", async () => {
    const { id } = await create();
    const other = await app.createProject({ name: "Other" });
    const theirs = `/api/v1/projects/${other.project.id}/connections/${id}`;
    const stranger = app.api(other.secretKey);
    for (const answer of [
      await stranger.get(theirs),
      await stranger.patch(theirs, { name: "Mine" }),
      await stranger.delete(theirs),
      await stranger.patch(`${theirs}/source`, { secret: "mine" }),
      await stranger.post(`${theirs}/source/rotate-token`),
      await stranger.get(`${connections}/${id}`),
    ]) {
      expect(answer.status).toBe(404);
    }
  });

  test("viewers and editors read, admins change", async () => {
    const { id } = await create();
    const as = async (role: "viewer" | "editor" | "admin") =>
      (await app.createMember({ projectId, role })).api;
    for (const member of [await as("viewer"), await as("editor")]) {
      expect((await member.get(`${connections}/${id}`)).status).toBe(200);
      expect((await member.get(`${project}/connectors`)).status).toBe(200);
      expect((await member.post(connections, { connector: "generic", name: "Mine" })).status).toBe(403);
      expect((await member.patch(`${connections}/${id}/source`, { secret: "mine" })).status).toBe(403);
      expect((await member.delete(`${connections}/${id}`)).status).toBe(403);
    }
    expect((await (await as("admin")).delete(`${connections}/${id}`)).status).toBe(204);
  });

  /** Has something come in that is remembered by its id. */
  async function receive(connectionId: number): Promise<void> {
    const { url } = (await api.get(`${connections}/${connectionId}`)).body.source;
    const { status } = await app.api(null).post(new URL(url).pathname, { a: 1 }, { "webhook-id": "one" });
    expect(status).toBe(200);
  }

  async function left() {
    const idsIn = async (table: string, column: string) =>
      (await app.db.read.all<{ id: number }>(`select ${column} as id from ${table}`)).map(({ id }) => id);
    return {
      connections: await idsIn("connections", "id"),
      sources: await idsIn("sources", "connection_id"),
      captures: await idsIn("captures", "connection_id"),
      keys: await idsIn("capture_keys", "connection_id"),
    };
  }
});
