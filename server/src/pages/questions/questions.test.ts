import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { postForm, visit, visitorSignUp } from "../../testing/pages.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";

describe.each(ENGINES)("questions on %s", (engine) => {
  let p: TestProject;
  let questions: string;

  beforeEach(async () => {
    p = await startTestProject(engine);
    questions = `${p.path}/questions`;
  });
  afterEach(() => p.app.close());

  const ask = async (body: object) => (await p.api.post(questions, body)).body;
  const find = async (email: string) => (await p.api.get(`${p.path}/users?email=${email}`)).body.data[0];

  test("a question's name has plain letters for others", async () => {
    expect((await ask({ kind: "text", label: "Größe der Straße?" })).name).toBe("grosse_der_strasse");
  });

  test("a question has its name from its label, and stands after the others until they are put in order", async () => {
    const size = await ask({ kind: "choice", label: "Company size?", options: ["1-10", "11-50"] });
    const again = await ask({ kind: "text", label: "Company size" });
    const other = await ask({ kind: "number", label: "12 Größe", name: "height" });
    expect([size.name, again.name, other.name]).toEqual(["company_size", "company_size_2", "height"]);
    const order = [other.id, size.id, again.id];
    expect((await p.api.post(`${questions}/order`, { questions: order })).status).toBe(200);
    const { body } = await p.api.get(questions);
    expect(body.data.map(({ id }: { id: number }) => id)).toEqual(order);
    expect((await p.api.post(`${questions}/order`, { questions: order.slice(1) })).status).toBe(422);
    expect((await p.api.post(questions, { kind: "text", label: "x", name: "height" })).status).toBe(409);
  });

  test("what a kind has no use for is refused, and twenty are the limit", async () => {
    for (const [body, path] of [
      [{ kind: "choice", label: "x", options: ["one"] }, "options"],
      [{ kind: "text", label: "x", options: ["a", "b"] }, "options"],
      [{ kind: "text", label: "x", link: "https://example.com/" }, "link"],
      [{ kind: "consent", label: "x", link: "javascript:alert(1)" }, "link"],
      [{ kind: "text", label: "x", name: "__proto__" }, "name"],
    ] as const) {
      const answer = await p.api.post(questions, body);
      expect([body, answer.status, answer.body.errors?.[0]?.path]).toEqual([body, 422, path]);
    }
    expect((await ask({ kind: "consent", label: "Terms" })).required).toBe(true);
    for (let i = 1; i < 20; i++) await ask({ kind: "text", label: `Question ${i}` });
    expect((await p.api.post(questions, { kind: "text", label: "One more" })).body.code).toBe(
      "limit_reached",
    );
  });

  test("answers are kept as what they are, from JSON and from a form", async () => {
    await ask({ kind: "choice", label: "Size", options: ["1-10", "11-50"] });
    await ask({ kind: "multiple_choice", label: "Tools", options: ["rope", "car", "cape"] });
    await ask({ kind: "number", label: "Team" });
    await ask({ kind: "date", label: "Start" });
    await ask({ kind: "checkbox", label: "News" });
    await ask({ kind: "consent", label: "Terms" });
    const answers = {
      size: "11-50",
      tools: ["rope", "car"],
      team: 7.5,
      start: "2026-02-28",
      news: true,
      terms: true,
    };
    await visitorSignUp(p, "json@example.com", { custom_fields: answers });
    expect((await find("json@example.com")).custom_fields).toEqual(answers);
    const posted = await postForm(p, [
      ["email", "form@example.com"],
      ["custom_fields[size]", "11-50"],
      ["custom_fields[tools]", "rope"],
      ["custom_fields[tools]", "car"],
      ["custom_fields[team]", "7.5"],
      ["custom_fields[start]", "2026-02-28"],
      ["custom_fields[news]", "true"],
      ["custom_fields[terms]", "true"],
    ]);
    expect(posted.status).toBe(303);
    expect((await find("form@example.com")).custom_fields).toEqual(answers);
  });

  test("every wrong answer is told at once, at its question, and nobody is signed up", async () => {
    await ask({ kind: "choice", label: "Size", options: ["1-10", "11-50"], required: true });
    await ask({ kind: "multiple_choice", label: "Tools", options: ["rope", "car"] });
    await ask({ kind: "number", label: "Team" });
    await ask({ kind: "date", label: "Start" });
    await ask({ kind: "consent", label: "Terms" });
    const body = await visitorSignUp(p, "nonsense", {
      custom_fields: { tools: ["rope", "gun"], team: "many", start: "2026-02-30", terms: false },
    });
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      "email",
      "custom_fields.size",
      "custom_fields.tools",
      "custom_fields.team",
      "custom_fields.start",
      "custom_fields.terms",
    ]);
    expect(body.errors[1].message).toBe("Please fill this in.");
    expect(await p.app.db.read.all("select 1 from users")).toEqual([]);
  });

  test("a form with mistakes comes back with each at its field and everything typed", async () => {
    await p.api.patch(`${p.path}/page`, {
      first_name: "required",
      texts: { error_required: "Bitte ausfüllen.", error_date: "Kein Datum." },
    });
    await ask({ kind: "date", label: "Start", help: "When you begin" });
    await ask({ kind: "multiple_choice", label: "Tools", options: ["rope", "car"] });
    await ask({ kind: "long_text", label: "Why", required: true });
    await ask({ kind: "consent", label: "Terms", link: "https://example.com/terms" });
    const { status, body } = await postForm(p, [
      ["email", "bruce@example.com"],
      ["custom_fields[start]", "tomorrow"],
      ["custom_fields[tools]", "car"],
      ["custom_fields[terms]", "true"],
    ]);
    expect(status).toBe(422);
    expect(body).toContain('value="bruce@example.com"');
    expect(body).toContain('<p class="error" id="f-custom_fields-start--error">Kein Datum.</p>');
    expect(body).toContain('aria-describedby="f-custom_fields-start--hint f-custom_fields-start--error"');
    expect(body).toContain('value="tomorrow"');
    expect(body).toContain('value="car" checked');
    expect(body).toContain('value="true" checked');
    expect(body.match(/Bitte ausfüllen/g)).toHaveLength(4); // the name's and the text's, each in the list above as well
    expect(body.match(/autofocus/g)).toHaveLength(1);
    expect(await p.app.db.read.all("select 1 from users")).toEqual([]);
  });

  test("the project's own system may leave questions open", async () => {
    await ask({ kind: "text", label: "Why", required: true });
    expect((await p.api.post(`${p.path}/users`, { email: "bruce@example.com" })).status).toBe(201);
  });

  test("labels and answers are text, whatever they look like", async () => {
    const hostile = `"><script>alert(1)</script><b onclick=x>&`;
    await ask({ kind: "choice", label: hostile, help: hostile, options: [hostile, `</select>${hostile}`] });
    await ask({ kind: "consent", label: hostile, link: "https://example.com/?a=1&b='".replace("'", "") });
    await ask({ kind: "long_text", label: hostile });
    const page = await visit(p, "/p/acme");
    const again = await postForm(p, {
      email: hostile,
      "custom_fields[question_2]": `</textarea>${hostile}`,
      first_name: hostile,
    });
    for (const { body } of [page, again]) {
      expect(body).not.toContain("<script>");
      expect(body).not.toContain("<b onclick");
      expect(body.match(/<\/textarea>/g)).toHaveLength(1);
    }
  });

  test("of a change and a deletion at once, each is done or finds nothing", async () => {
    for (let i = 0; i < 10; i++) {
      const { id } = await ask({ kind: "text", label: "Why?" });
      const answers = [
        p.api.patch(`${questions}/${id}`, { label: "Why not?" }),
        p.api.delete(`${questions}/${id}`),
      ];
      const [changed, deleted] = await Promise.all(answers);
      expect([200, 404]).toContain(changed?.status);
      expect(deleted?.status).toBe(204);
    }
  });

  test("a question that is changed or deleted leaves the answers to it", async () => {
    const { id } = await ask({ kind: "text", label: "City", required: true });
    await visitorSignUp(p, "a@example.com", { custom_fields: { city: "Turin" } });
    expect((await p.api.patch(`${questions}/${id}`, { label: "Town", required: false })).body).toMatchObject({
      name: "city",
      label: "Town",
      required: false,
    });
    expect((await p.api.delete(`${questions}/${id}`)).status).toBe(204);
    expect((await find("a@example.com")).custom_fields).toEqual({ city: "Turin" });
    expect((await p.api.delete(`${questions}/${id}`)).status).toBe(404);
  });
});
