import type { Page, Response } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { type Elsewhere, startElsewhere } from "./elsewhere.ts";
import { OWNER } from "./people.ts";
import { furnishAcme } from "./readings.ts";
import { createWorld, type Json, type World } from "./world.ts";

const API = "/api/v1/projects/acme";

/** What a page elsewhere may want of the person who is signed in here. */
const WISHES: readonly { method: string; path: string; body?: Json }[] = [
  { method: "POST", path: `${API}/users`, body: { email: "mallory@example.com" } },
  { method: "POST", path: `${API}/webhook-endpoints`, body: { url: "http://127.0.0.1:9/", events: ["*"] } },
  { method: "POST", path: `${API}/members`, body: { email: "mallory@example.com", role: "owner" } },
  { method: "POST", path: "/api/v1/session", body: { email: OWNER.email, password: OWNER.password } },
  { method: "POST", path: `${API}/webhook-endpoints/1/rotate-secret` }, // needs no body, so its type can't betray it
  { method: "PATCH", path: API, body: { name: "Mallory's" } },
  { method: "PATCH", path: "/api/v1/me", body: { name: "Mallory" } },
  { method: "DELETE", path: `${API}/users/1` },
  { method: "DELETE", path: "/api/v1/session" },
];

const ENCODINGS = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];

describe.skipIf(isBrowserMissing)("another site's page, open beside the dashboard", () => {
  let world: World;
  let elsewhere: Elsewhere;
  let owner: Page;

  beforeAll(async () => {
    world = await createWorld("sqlite");
    elsewhere = await startElsewhere("<title>Elsewhere</title>");
    owner = await world.openBrowser();
    await furnishAcme(world, owner);
  });
  afterAll(async () => {
    await world.close();
    await elsewhere.close();
  });

  /** All that could have changed, and that the owner is still signed in. */
  async function standing(): Promise<Json> {
    const [me, project, users, endpoints, invites] = await Promise.all(
      ["/api/v1/me", API, `${API}/users`, `${API}/webhook-endpoints`, `${API}/invites`].map((path) =>
        world.api(owner, path),
      ),
    );
    return {
      me: me.member,
      project,
      users: users.data.map(({ email }: Json) => email),
      endpoints: endpoints.data.map(({ url }: Json) => url),
      invites: invites.data.map(({ email }: Json) => email),
    };
  }

  describe.each(["sameSite", "otherSite"] as const)("%s", (where) => {
    let page: Page;
    let before: Json;

    beforeAll(async () => {
      before = await standing();
    });
    beforeEach(async () => {
      page = await owner.context().newPage();
      await page.goto(elsewhere[where]);
    });
    afterEach(() => page.close());

    test.each(WISHES)("$method $path by its script changes nothing, and reads nothing", async (wish) => {
      const answers: Response[] = [];
      page.on("response", (answer) => answers.push(answer));
      const read = await page.evaluate(
        async ({ url, method, body, encodings }) => {
          const text = JSON.stringify(body);
          const ask = (init: RequestInit) =>
            fetch(url, { method, credentials: "include", ...init }).then(
              (answer) => answer.text(),
              () => "",
            );
          const asJson = await ask({ headers: { "content-type": "application/json" }, body: text });
          const asOther = encodings.map((type) =>
            ask({ mode: "no-cors", headers: { "content-type": type }, body: text }),
          );
          const asItIs = await ask({ mode: "no-cors", body: text });
          return [asJson, asItIs, ...(await Promise.all(asOther))].join("");
        },
        { ...wish, url: world.url + wish.path, encodings: ENCODINGS },
      );
      expect(read).toBe("");
      expect(answers.filter((answer) => answer.ok())).toEqual([]);
      expect(await standing()).toEqual(before);
    });

    test.each(ENCODINGS)("a form of it that is sent as %s changes nothing", async (enctype) => {
      for (const { path, body } of WISHES.filter(({ method }) => method === "POST")) {
        await page.goto(elsewhere[where]);
        const answered = page.waitForResponse(world.url + path);
        await page.evaluate(
          ({ action, enctype, json }) => {
            const form = Object.assign(document.createElement("form"), { action, enctype, method: "post" });
            const [name, value] = json.split("="); // as text/plain it is JSON, to its last byte
            if (name) form.append(Object.assign(document.createElement("input"), { name, value }));
            document.body.append(form);
            form.submit();
          },
          { action: world.url + path, enctype, json: body ? JSON.stringify({ ...body, hidden: "=" }) : "" },
        );
        expect([401, 403, 415]).toContain((await answered).status());
        await page.waitForURL(world.url + path);
      }
      expect(await standing()).toEqual(before);
    });

    test("what the owner may read, its script may not", async () => {
      const read = await page.evaluate(
        (urls) =>
          Promise.all(
            urls.map((url) =>
              fetch(url, { credentials: "include" }).then(
                (answer) => answer.text(),
                () => "refused",
              ),
            ),
          ),
        ["/api/v1/me", `${API}/users`, `${API}/keys`].map((path) => world.url + path),
      );
      expect(read).toEqual(["refused", "refused", "refused"]);
    });

    test.each(["/", "/projects/acme", "/sign-in", "/docs/webhooks"])(
      "%s opens in no frame of it",
      async (path) => {
        await page.evaluate((src) => {
          document.body.append(Object.assign(document.createElement("iframe"), { src }));
        }, world.url + path);
        await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
      },
    );
  });
});
