import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { REFUSED_PORT } from "../../../testing/hostile-receiver.ts";
import { openTestIo } from "../../../testing/hub-io.ts";
import { hasMariaDb } from "../../../testing/mariadb.ts";
import { createTheirDatabase, type TheirDatabase } from "../../../testing/sql-servers.ts";
import { VALID_CERTIFICATE } from "../../../testing/test-certificates.ts";
import type { RunOutput, Values } from "../connector.ts";

describe.each(["postgres", "mysql"] as const)("a server of the kind %s", (kind) => {
  const isMissing = kind === "mysql" && !hasMariaDb();
  let theirs: TheirDatabase;
  let table: string;

  beforeAll(async () => {
    if (isMissing) return;
    theirs = await createTheirDatabase(kind);
    await theirs.query("create table contacts (email varchar(200) primary key, name text)");
    table = kind === "postgres" ? "public.contacts" : "contacts";
  });
  afterAll(() => theirs?.drop());

  const check = (changed: Values, io = openTestIo()) =>
    theirs.connector.check?.(io, { ...theirs.connection, ...changed });

  function run(
    id: string,
    connection: Values,
    settings: Values = {},
    deadlineMs = 30_000,
  ): Promise<RunOutput> {
    const target = theirs.connector.targets?.find((it) => it.id === id);
    if (!target) throw new Error(`no target ${id}`);
    return target.run(openTestIo({ deadlineMs }), {
      connection: { ...theirs.connection, ...connection },
      settings: { table, ...settings },
      values: { email: "a@example.com", name: "A" },
      idempotencyKey: "k",
      occurredAt: 0,
    });
  }

  describe.skipIf(isMissing)("fails in words", () => {
    it.each<[string, Values, object]>([
      [
        "a wrong password",
        { user: "stranger", password: "wrong-password" },
        { kind: "no", code: "unauthorized" },
      ],
      [
        "a database that isn't there",
        { database: "nowhere", user: "hookline" },
        { kind: "no", code: "no_such_database" },
      ],
      ["no host", { host: "" }, { kind: "no", code: "missing_field" }],
      ["no user", { user: "" }, { kind: "no", code: "missing_field" }],
      ["a closed address", { host: "10.0.0.1" }, { kind: "no", code: "blocked_address" }],
      ["a certificate that nobody vouches for", { tls: "verified" }, { kind: "later", code: "tls_failed" }],
    ])("for %s", async (_what, changed, refusal) => {
      await expect(check(changed)).rejects.toMatchObject(refusal);
    });

    it("where nothing listens", async () => {
      await expect(check({ port: REFUSED_PORT })).rejects.toMatchObject({
        kind: "later",
        code: "connection_refused",
      });
    });

    it("in time, where the other side says nothing, and leaves no connection open", async () => {
      const taken: Socket[] = [];
      const silent = createServer((socket) => taken.push(socket.on("error", () => undefined).resume()));
      silent.listen(0, "127.0.0.1");
      await once(silent, "listening");
      onTestFinished(() => void silent.close());
      const { port } = silent.address() as AddressInfo;
      const startedAt = performance.now();
      await expect(check({ port }, openTestIo({ deadlineMs: 300 }))).rejects.toMatchObject({ kind: "later" });
      expect(performance.now() - startedAt).toBeLessThan(8_000); // the drivers by themselves: ten seconds, or for ever
      await expect.poll(() => taken.every((socket) => socket.destroyed)).toBe(true);
    });

    it("in time, where a row is locked by another", async () => {
      await run("upsert", {}, { key: "email" });
      await theirs.query("begin");
      await theirs.query("update contacts set name = 'mine' where email = 'a@example.com'");
      const blocked = run("upsert", {}, { key: "email" }, 500);
      await expect(blocked).rejects.toMatchObject({ kind: "later" });
      await theirs.query("rollback");
      expect((await run("upsert", {}, { key: "email" })).summary).toContain("Updated");
    });

    it("in time, where the other side sends what isn't its protocol", async () => {
      const http = createServer((socket) =>
        socket.on("error", () => undefined).end("HTTP/1.1 400 Bad Request\r\n\r\n"),
      ).listen(0, "127.0.0.1");
      await once(http, "listening");
      onTestFinished(() => void http.close());
      const { port } = http.address() as AddressInfo;
      await expect(check({ port }, openTestIo({ deadlineMs: 1_000 }))).rejects.toMatchObject({
        kind: "later",
      });
    });
  });

  it.skipIf(isMissing)("needs no more rights than its help says", async () => {
    const at = kind === "postgres" ? "least" : "least@'%'";
    await theirs.query(
      kind === "postgres"
        ? "create role least login password 'least-password'"
        : `create user ${at} identified by 'least-password'`,
    );
    await theirs.query(`grant select, insert on contacts to ${at}`);
    const least = { user: "least", password: "least-password" };
    onTestFinished(async () => {
      if (kind === "postgres") await theirs.query("drop owned by least; drop role least");
    });
    await theirs.query("delete from contacts");
    expect((await run("insert", least, { once: "email" })).summary).toContain("Added");
    await expect(run("upsert", least, { key: "email" })).rejects.toMatchObject({
      kind: "no",
      code: "forbidden",
    });
    await theirs.query(`grant update on contacts to ${at}`);
    for (const id of ["upsert", "update"]) {
      expect((await run(id, least, { key: "email" })).summary, id).toBeDefined();
    }
    expect(await check(least)).toContain("1 table can be written to");
  });
});

describe.skipIf(!hasMariaDb())("TLS to a database", () => {
  let theirs: TheirDatabase;
  beforeAll(async () => {
    theirs = await createTheirDatabase("mysql");
  });
  afterAll(() => theirs?.drop());

  const check = (changed: Values) =>
    theirs.connector.check?.(openTestIo({ egress: { resolve: async () => ["127.0.0.1"] } }), {
      ...theirs.connection,
      ...changed,
    });

  it("is taken with a certificate that the connection's authority vouches for", async () => {
    const ca = VALID_CERTIFICATE.cert;
    expect(await check({ host: "receiver.test", tls: "verified", ca })).toContain("Connected");
  });

  it("is taken unchecked where that was chosen", async () => {
    expect(await check({ host: "receiver.test", tls: "unverified" })).toContain("Connected");
  });

  it("is not taken for another host", async () => {
    const elsewhere = check({ host: "elsewhere.test", tls: "verified", ca: VALID_CERTIFICATE.cert });
    await expect(elsewhere).rejects.toMatchObject({ code: "tls_failed" });
  });
});
