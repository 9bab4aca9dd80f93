import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Api } from "../testing/api.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { ENGINES } from "../testing/databases.ts";
import { SCOPES } from "./index.ts";

const KEYS = "/api/v1/projects/acme/keys";

describe.each(ENGINES)("a project's keys on %s", (engine) => {
  let app: TestApp;
  let api: Api;

  beforeEach(async () => {
    app = await startTestApp(engine);
    api = app.api((await app.createProject()).secretKey);
  });
  afterEach(() => app.close());

  test("a key is shown once, recognised by its hint, and stored as a hash alone", async () => {
    const { status, body } = await api.post(KEYS, { name: "Zapier" });
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: "secret", name: "Zapier", scopes: SCOPES, last_used_at: null });
    expect(body.key).toMatch(/^hl_sk_[\w-]{43}$/);
    expect(body.hint).toBe(`hl_sk_…${body.key.slice(-4)}`);
    const listed = await api.get(KEYS);
    expect(listed.body.data.map((key: { name: string }) => key.name)).toEqual([
      "Default",
      "Default",
      "Zapier",
    ]);
    const stored = JSON.stringify([listed.body, await app.db.read.all("select * from api_keys")]);
    expect(stored).not.toContain(body.key);
    expect((await app.api(body.key).get("/api/v1/projects/acme")).status).toBe(200);
  });

  test("a revoked key opens nothing from that moment on, and is not listed", async () => {
    const { body } = await api.post(KEYS, { name: "Leaked" });
    expect((await app.api(body.key).get(KEYS)).status).toBe(200);
    expect((await api.delete(`${KEYS}/${body.id}`)).status).toBe(204);
    expect((await app.api(body.key).get(KEYS)).status).toBe(401);
    expect((await api.delete(`${KEYS}/${body.id}`)).status).toBe(404);
    expect(JSON.stringify((await api.get(KEYS)).body)).not.toContain("Leaked");
  });

  test("a key makes no key that may do more than itself", async () => {
    const { body } = await api.post(KEYS, { name: "Keeper", scopes: ["keys:write", "users:read"] });
    const keeper = app.api(body.key);
    const refused = await keeper.post(KEYS, { name: "More", scopes: ["users:read", "users:write"] });
    expect(refused.status).toBe(403);
    expect(refused.body.detail).toContain("users:write");
    const made = await keeper.post(KEYS, { name: "Same" });
    expect(made.body.scopes).toEqual(["keys:write", "users:read"]);
  });

  test("a publishable key has no scopes", async () => {
    const { body } = await api.post(KEYS, { name: "Page", kind: "publishable" });
    expect(body).toMatchObject({ kind: "publishable", scopes: [] });
    expect(body.key).toMatch(/^hl_pk_/);
  });

  test("a key is renamed, and may do what it did", async () => {
    const { body: made } = await api.post(KEYS, { name: "Zapier", scopes: ["project:read"] });
    const { key, ...shown } = made;
    const renamed = await api.patch(`${KEYS}/${made.id}`, { name: "Make" });
    expect(renamed).toMatchObject({ status: 200, body: { ...shown, name: "Make" } });
    expect((await app.api(key).get("/api/v1/projects/acme")).status).toBe(200);
    expect((await api.patch(`${KEYS}/${made.id}`, { name: "More", scopes: ["users:read"] })).status).toBe(
      422,
    );
    await api.delete(`${KEYS}/${made.id}`);
    expect((await api.patch(`${KEYS}/${made.id}`, { name: "Gone" })).status).toBe(404);
  });

  test("when a key was last used is written down now and then", async () => {
    const lastUse = async () => (await api.get(KEYS)).body.data[0].last_used_at;
    expect(await lastUse()).toBeNull();
    await app.housekeeping.run();
    expect(await lastUse()).toBe("2026-03-02T09:30:00.000Z");
  });

  test("another project's key can be neither renamed nor revoked", async () => {
    const other = await app.createProject({ name: "Other" });
    const theirs = await app.api(other.secretKey).get("/api/v1/projects/other/keys");
    const path = `${KEYS}/${theirs.body.data[0].id}`;
    expect((await api.patch(path, { name: "Mine" })).status).toBe(404);
    expect((await api.delete(path)).status).toBe(404);
    expect((await app.api(other.secretKey).get("/api/v1/projects/other")).status).toBe(200);
  });
});
