import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "./testing/databases.ts";
import { startTestProject, type TestProject } from "./testing/people.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const UNREADABLE = ["2036-01-01T10:00:00+05", "2016-12-31T23:59:60Z"].map(encodeURIComponent);

describe.each(ENGINES)("input that no database takes, on %s", (engine) => {
  let p: TestProject;
  let v2: string;

  beforeAll(async () => {
    p = await startTestProject(engine);
    v2 = `/api/v2/betas/${p.projectId}`;
  });
  afterAll(() => p.app.close());

  const signUp = (payload: string | object, headers: Record<string, string>) =>
    p.app.http.inject({ method: "POST", url: "/public/v1/signup?project=acme", headers, payload });

  test("a form with NUL in it is refused, and one sent where none is meant", async () => {
    for (const form of ["email=a@example.com&ref=%00", "email=a@example.com&custom_fields[a%00]=b"]) {
      expect((await signUp(form, FORM)).statusCode).toBe(400);
    }
    for (const at of [`${p.path}/users`, `${p.path}/keys`, `${p.path}/invitations/verify`]) {
      const { status } = await p.api.post(at, Buffer.from("email=a@example.com"), FORM);
      expect([at, status]).toEqual([at, 415]);
    }
  });

  test("NUL in the name of a filter is refused", async () => {
    expect((await p.api.get(`${v2}/testers?custom_fields[a%00]=x`)).status).toBe(400);
  });

  test("a time that can't be told is refused wherever one is taken", async () => {
    for (const time of UNREADABLE) {
      for (const filter of [
        `users?created_after=${time}`,
        `deliveries?since=${time}`,
        `deliveries?until=${time}`,
      ]) {
        expect([filter, (await p.api.get(`${p.path}/${filter}`)).status]).toEqual([filter, 422]);
      }
      const at = decodeURIComponent(time);
      const email = "time@example.com";
      expect((await p.api.post(`${p.path}/invitation-codes`, { expires_at: at })).status).toBe(422);
      expect((await p.api.post(`${p.path}/users`, { email, applied_at: at })).body.detail).toContain(
        "applied_at must be a time such as",
      );
      expect((await p.api.post(`${v2}/testers`, { tester: { email, applied_at: at } })).status).toBe(422);
    }
  });

  test("a filter spelled wrong is refused, and so is a body that would be passed over", async () => {
    const { id } = await p.join("bruce@example.com");
    expect((await p.api.get(`${p.path}/users?stauts=applied`)).body.errors).toEqual([
      { path: "stauts", message: "is not known here; check the spelling or leave it out" },
    ]);
    expect((await p.api.post(`${p.path}/users/${id}/invite`, { wave_id: 7 })).status).toBe(422);
    expect((await p.read(id)).status).toBe("applied");
    expect((await p.api.post(`${p.path}/users/${id}/invite`, {})).status).toBe(200);
    expect((await p.api.post(`${v2}/testers/${id}/checkin`, { checkin: {} })).status).toBe(202);
  });

  test("a name or a reason is one line, and can't turn the writing around", async () => {
    const { id } = await p.join("selina@example.com");
    for (const text of ["a\u0001", "a\u202eb", "a\nb", "a\u2028b"]) {
      expect((await p.api.patch(p.path, { name: text })).status).toBe(422);
      expect((await p.api.post(`${p.path}/keys`, { name: text })).status).toBe(422);
      expect((await p.api.post(`${p.path}/users/${id}/suspend`, { reason: text })).status).toBe(422);
    }
    expect((await p.api.patch(p.path, { name: "Ünïcode 例え 👩‍👩‍👧" })).status).toBe(200);
    expect((await p.api.post(`${p.path}/users/${id}/suspend`, { reason: "" })).status).toBe(200);
  });

  test("what was wrong with a reason is told", async () => {
    const { id } = await p.join("robin@example.com");
    const suspend = async (body: object) =>
      (await p.api.post(`${p.path}/users/${id}/suspend`, body)).body.detail;
    expect(await suspend({ foo: 1 })).toBe("foo is not known here; check the spelling or leave it out.");
    expect(await suspend({ reason: "x".repeat(300) })).toMatch(/^reason is too long: 300 characters/);
  });
});
