import type { FastifyReply, FastifyRequest } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../../migrations/index.ts";
import { type Api, apiFor } from "../../testing/api.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "../../testing/databases.ts";
import { createSetClock } from "../../testing/set-clock.ts";
import { type Database, migrate } from "../database/index.ts";
import { createLogger } from "../log.ts";
import { openKeyring } from "../secrets/index.ts";
import { answerOnce, createHttp, dropKeptAnswers, sweepAnswers } from "./index.ts";

const PROJECT = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(ENGINES)("an Idempotency-Key on %s", (engine) => {
  let place: TestDatabase;
  let db: Database;
  let api: Api;
  let stranger: Api;
  let close: () => Promise<void>;
  let made: number;
  let answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  const clock = createSetClock(Date.UTC(2026, 2, 2));

  beforeEach(async () => {
    place = await createTestDatabase(engine);
    db = place.open();
    await migrate(db, migrations);
    const http = createHttp({ log: createLogger({ level: "silent" }), trustProxy: false });
    const keyring = openKeyring({ secret: null, dataDir: place.dataDir });
    const ownerOf = ({ headers }: FastifyRequest) =>
      headers["x-owner"] ? { owner: String(headers["x-owner"]), projectId: PROJECT } : null;
    answerOnce(http, { db, clock, keyring, ownerOf });
    made = 0;
    answer = async (_, reply) => reply.code(201).send({ id: ++made, secret: "tell nobody" });
    http.post("/things", (request, reply) => answer(request, reply));
    api = apiFor(http, { "x-owner": "ada" });
    stranger = apiFor(http, {});
    close = () => http.close();
  });
  afterEach(async () => {
    await close();
    await place.drop();
  });

  const post = (body: object, key = "k-1", headers: Record<string, string> = {}) =>
    api.post("/things", body, { "idempotency-key": key, ...headers });

  test("makes a thing once, and answers a repeat with the same status and body", async () => {
    const first = await post({ name: "a" });
    const second = await post({ name: "a" });
    expect(first).toMatchObject({ status: 201, body: { id: 1 } });
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(first.headers["idempotency-replayed"]).toBeUndefined();
    expect(second.headers["idempotency-replayed"]).toBe("true");
    expect(second.headers["content-type"]).toBe(first.headers["content-type"]);
    expect(made).toBe(1);
  });

  test("of another request is refused", async () => {
    await post({ name: "a" });
    expect(await post({ name: "b" })).toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    });
    expect(made).toBe(1);
  });

  test("is each caller's own, and does nothing where nobody is known", async () => {
    await post({ name: "a" });
    expect((await post({ name: "b" }, "k-1", { "x-owner": "bob" })).body.id).toBe(2);
    const { headers } = await post({ name: "b" }, "k-1", { "x-owner": "bob" });
    expect(headers["idempotency-replayed"]).toBe("true");
    const asStranger = () => stranger.post("/things", {}, { "idempotency-key": "k-1" });
    expect([(await asStranger()).body.id, (await asStranger()).body.id]).toEqual([3, 4]);
  });

  test("of a request that is still under way is refused for the moment", async () => {
    let finish = () => {};
    const started = new Promise<void>((isStarted) => {
      answer = async (_, reply) => {
        isStarted();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return reply.code(201).send({ id: ++made });
      };
    });
    const first = post({});
    await started;
    const early = await post({});
    expect(early).toMatchObject({ status: 409, body: { code: "idempotency_key_in_use" } });
    expect(early.headers["retry-after"]).toBe("1");
    finish();
    expect((await first).body).toEqual({ id: 1 });
    expect((await post({})).body).toEqual({ id: 1 });
  });

  test("is taken over when the process that ran the request died", async () => {
    const insert = "insert into idempotency_keys (owner, key, request_hash, created_at)";
    await post({}, "k-0");
    await db.transact((tx) =>
      tx.all(`${insert} select owner, 'k-1', request_hash, created_at from idempotency_keys`),
    );
    expect((await post({})).status).toBe(409);
    clock.advance(60_000);
    const answers = await Promise.all([post({}), post({})]);
    expect(answers.map(({ status }) => status)).toContain(201);
    expect(made).toBe(2);
  });

  test("stays with who took it over, whatever becomes of the request that was taken for dead", async () => {
    let fail = () => {};
    const started = new Promise<void>((isStarted) => {
      answer = () => {
        isStarted();
        return new Promise((_, reject) => {
          fail = () => reject(new Error("too late"));
        });
      };
    });
    const slow = post({});
    await started;
    clock.advance(60_000);
    answer = async (_, reply) => reply.code(201).send({ id: ++made });
    expect((await post({})).body).toEqual({ id: 1 });
    fail();
    expect((await slow).status).toBe(500);
    expect((await post({})).body).toEqual({ id: 1 });
  });

  test.each([409, 422, 429, 500])(
    "is free again after a %i, also for a request put right",
    async (status) => {
      answer = async (_, reply) => reply.code(status).send({ code: "no" });
      expect((await post({ name: "" })).status).toBe(status);
      answer = async (_, reply) => reply.code(201).send({ id: ++made });
      expect(await post({ name: "a" })).toMatchObject({ status: 201, body: { id: 1 } });
    },
  );

  test("whose answer was dropped makes the thing once, and the refusal of a repeat says why", async () => {
    await post({});
    await db.transact((tx) => dropKeptAnswers(tx, PROJECT + 1, clock.now()));
    expect((await post({})).body).toMatchObject({ id: 1 });
    await db.transact((tx) => dropKeptAnswers(tx, PROJECT, clock.now()));
    const { status, body } = await post({});
    expect([status, body.detail]).toEqual([409, expect.stringContaining("somebody was erased since")]);
    expect(made).toBe(1);
    expect(await db.read.all("select answer from idempotency_keys")).toEqual([{ answer: null }]);
    clock.advance(DAY_MS);
    expect((await post({})).body).toMatchObject({ id: 2 });
    expect((await post({})).body).toMatchObject({ id: 2 });
  });

  test("keeps no answer of a request under way when answers were dropped, but that there was nothing to tell", async () => {
    const drop = () => db.transact((tx) => dropKeptAnswers(tx, PROJECT, clock.now()));
    answer = async (_, reply) => {
      await drop();
      return reply.code(201).send({ email: "bruce@example.com" });
    };
    await post({}, "told");
    answer = async (_, reply) => {
      await drop();
      return reply.code(204).send();
    };
    await post({}, "erased");
    answer = async (_, reply) => reply.code(201).send({ id: ++made });
    expect((await post({}, "told")).status).toBe(409);
    expect((await post({}, "erased")).status).toBe(204);
    expect(made).toBe(0);
  });

  test("holds for 24 hours, after which it can be used again and its answer is removed", async () => {
    await post({ name: "a" });
    clock.advance(DAY_MS - 1);
    expect((await post({ name: "a" })).body.id).toBe(1);
    clock.advance(1);
    expect((await post({ name: "b" })).body.id).toBe(2);
    clock.advance(DAY_MS);
    await db.transact((tx) => sweepAnswers(tx, clock.now(), 10));
    expect(await db.read.all("select * from idempotency_keys")).toEqual([]);
  });

  test("with an answer about a thousand users is answered again; with one of more than 16 MiB refused", async () => {
    const mebibytes = (count: number) => {
      answer = async (_, reply) =>
        reply.code(201).send({ id: ++made, text: "x".repeat(count * 1024 * 1024) });
    };
    mebibytes(8);
    await post({}, "bulk");
    expect((await post({}, "bulk")).body.text).toHaveLength(8 * 1024 * 1024);
    mebibytes(16);
    expect((await post({})).status).toBe(201);
    expect(await post({})).toMatchObject({ status: 409, body: { code: "idempotency_key_reused" } });
    expect(made).toBe(2);
  });

  test.each([
    ["empty", ""],
    ["not ASCII", Buffer.from("ключ").toString("latin1")],
    ["too long", "x".repeat(256)],
  ])("that is %s is refused", async (_, key) => {
    expect((await post({}, key)).body).toMatchObject({
      code: "invalid_input",
      errors: [{ path: "Idempotency-Key" }],
    });
    expect(made).toBe(0);
  });

  test("is stored with its answer sealed", async () => {
    await post({});
    const [row] = await db.read.all<{ answer: string }>("select answer from idempotency_keys");
    expect(row?.answer).toMatch(/^v1\./);
    expect(row?.answer).not.toContain("tell nobody");
  });

  test("costs a request without it no statement", async () => {
    expect((await api.post("/things", {})).body.id).toBe(1);
    expect((await api.post("/things", {})).body.id).toBe(2);
    expect(await db.read.all("select * from idempotency_keys")).toEqual([]);
  });
});
