import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

describe.each(ENGINES)("points of the REST v2 on %s", (engine) => {
  let p: TestProject;
  let url: string;

  beforeAll(async () => {
    p = await startTestProject(engine, { point_rules: { signup: 0, share: 0, referral: 50, goals: {} } });
    url = `/api/v2/betas/${p.projectId}`;
  });
  beforeEach(() => p.app.db.transact((tx) => tx.all("delete from point_entries")));
  afterAll(() => p.app.close());

  const form = (path: string, text: string) =>
    p.app.http.inject({
      method: "POST",
      url: `${url}${path}?api_key=${p.secretKey}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: text,
    });

  test("are given as a script gives them, by address, and listed as it reads them", async () => {
    const { id } = await p.join("leonard@example.com");
    const given = await form(
      "/points.json",
      "email=leonard@example.com&quantity=10&reason=share+on+Facebook",
    );
    expect(given.statusCode).toBe(201);
    const point = {
      id: expect.any(Number),
      quantity: 10,
      activity: "bonus",
      reason: "share on Facebook",
      user_id: id,
      created_at: "2026-03-02T09:30:00Z",
    };
    expect(given.json()).toEqual(point);
    const listed = await p.api.get(`${url}/points.json?email=LEONARD@example.com`);
    expect(listed.body).toEqual([point]);
    expect(JSON.parse(listed.headers["x-pagination"] as string)).toMatchObject({
      total_count: 1,
      per_page: 50,
    });
    expect((await p.api.get(`${url}/points.json?email=nobody@example.com`)).body).toEqual([]);
  });

  test("a tester's own are under the tester; what is taken back stands under what it was for", async () => {
    const sheldon = await p.join("sheldon@example.com");
    const penny = await p.join("penny@example.com", { referred_by: sheldon.referral_code });
    await p.api.delete(`${p.path}/users/${penny.id}`);
    const nested = await p.api.post(`${url}/testers/${sheldon.id}/points`, { point: { quantity: -5 } });
    expect(nested).toMatchObject({ status: 201, body: { quantity: -5, activity: "bonus", reason: "bonus" } });
    const { body } = await p.api.get(`${url}/testers/${sheldon.id}/points`);
    expect(
      body.map(({ quantity, activity, reason }: Record<string, unknown>) => [quantity, activity, reason]),
    ).toEqual([
      [50, "referral", null],
      [-50, "referral", null],
      [-5, "bonus", "bonus"],
    ]);
    expect((await p.api.get(`${url}/points`)).body).toHaveLength(3);
  });

  test.each([
    ["email=leonard@example.com", "quantity"],
    ["email=leonard@example.com&quantity=many", "quantity"],
    ["email=leonard@example.com&quantity=0", "quantity"],
    ["quantity=5", "email"],
    ["email=nobody@example.com&quantity=5", "email"],
  ])("%s is refused, with an error at %s", async (text, path) => {
    const refused = await form("/points", text);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors).toMatchObject([{ path, message: expect.stringContaining(path) }]);
  });
});
