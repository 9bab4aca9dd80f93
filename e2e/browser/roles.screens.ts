import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Role } from "../../server/src/accounts/index.ts";
import { ENGINES } from "../../server/src/testing/databases.ts";
import { type Act, filled } from "./acts/act.ts";
import { SCREENS } from "./acts/screens.ts";
import { isBrowserMissing } from "./chromium.ts";
import { ask, claimOverApi, type Method, make } from "./over-api.ts";
import { acceptInvitation, inviteToTeam } from "./people.ts";
import { furnish, type Things } from "./things.ts";
import { createWorld, type World } from "./world.ts";

const ACTS = SCREENS.flatMap(({ acts }) => acts);
const INVITED: readonly { role: Role; name: string; email: string }[] = [
  { role: "viewer", name: "Vera Viewer", email: "vera@example.com" },
  { role: "editor", name: "Edna Editor", email: "edna@example.com" },
  { role: "admin", name: "Adam Admin", email: "adam@example.com" },
];

const mayDo = (role: Role, { needs }: Act) => ROLES.indexOf(role) >= ROLES.indexOf(needs);

describe.skipIf(isBrowserMissing).each(ENGINES)("who may do what, %s", { timeout: 120_000 }, (engine) => {
  let world: World;
  let acme: Things;
  let secret: Things;
  const browsers = new Map<Role, Page>();
  const browserOf = (role: Role) => browsers.get(role) as Page;

  /** An act of somebody's on a thing of a project, past the dashboard: what is answered. */
  async function attempt(role: Role, { call: [method, path, body] }: Act, things: Things) {
    const at = `/api/v1/projects/acme${filled(path, things)}`;
    return (await ask(world, browserOf(role), [method, at, body])).status;
  }

  beforeAll(async () => {
    world = await createWorld(engine);
    const owner = await world.openBrowser();
    await claimOverApi(world, owner);
    for (const name of ["Acme", "Secret Plan"]) await make(world, owner, "/api/v1/projects", { name });
    acme = await furnish(world, owner, "acme");
    secret = await furnish(world, owner, "secret-plan");
    browsers.set("owner", owner);
  }, 120_000);
  afterAll(() => world.close());

  test("whom the owner invites opens the link in a browser of their own, and is in", async () => {
    await browserOf("owner").goto(`${world.url}/projects/acme/settings/team`);
    for (const { role, name, email } of INVITED) {
      const link = await inviteToTeam(browserOf("owner"), { email, role });
      const invited = await world.openBrowser();
      await acceptInvitation(invited, link, name);
      expect(invited.url()).toBe(`${world.url}/projects/acme`);
      browsers.set(role, invited);
    }
  });

  describe.each(ROLES.toReversed())("the %s", (role) => {
    test("is offered on every screen what they may do, and nothing else", async () => {
      const page = browserOf(role);
      for (const { address, shows, acts } of SCREENS) {
        await page.goto(`${world.url}/projects/acme${filled(address, acme)}`);
        await shows(page, acme).waitFor();
        const theirs = acts.filter((act) => mayDo(role, act)).map(({ act }) => act);
        await expect.poll(() => offered(page, acts, acme), { message: address }).toEqual(theirs);
        if (theirs.length === 0) expect(await deadControls(page), address).toEqual([]);
      }
      // Nothing that they were shown was refused on the way, either.
      expect(world.complaints).toEqual([]);
    });

    test("is refused the rest over the API", async () => {
      const others = ACTS.filter((act) => !mayDo(role, act));
      for (const act of others) expect(await attempt(role, act, acme), act.act).toBe(403);
    });
  });

  test("an admin has no say about owners", async () => {
    const team = "/api/v1/projects/acme/members";
    const { data } = await world.api(browserOf("admin"), team);
    const owner = `${team}/${data.find(({ role }: { role: Role }) => role === "owner").id}`;
    const more = { email: "more@example.com", role: "owner" };
    const calls: [Method, string, object?][] = [
      ["PATCH", owner, { role: "viewer" }],
      ["DELETE", owner],
      ["POST", team, more],
    ];
    for (const call of calls) expect((await ask(world, browserOf("admin"), call)).status).toBe(403);
  });

  describe.each(INVITED)("of another project the $role", ({ role }) => {
    test("sees nothing: neither in lists nor at its addresses", async () => {
      const page = browserOf(role);
      await page.goto(world.url);
      await page.getByRole("link", { name: "Acme" }).waitFor();
      expect(await page.getByText("Secret Plan").count()).toBe(0);
      for (const { address } of SCREENS) {
        await page.goto(`${world.url}/projects/secret-plan${filled(address, secret)}`);
        await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
        expect(await page.locator("body").innerText()).not.toContain("Secret Plan");
      }
    });

    test("finds nothing over the API: neither by its address nor by the ids of its things", async () => {
      const page = browserOf(role);
      const { paths } = await world.api(page, "/api/openapi.json");
      for (const [path, operations] of Object.entries<object>(paths)) {
        if (!path.startsWith("/api/v1/projects/{project}")) continue;
        for (const method of Object.keys(operations)) {
          const at = path.replace("{project}", "secret-plan").replace(/\{\w+\}/g, "1");
          const body = method === "get" ? undefined : {};
          const call = [method.toUpperCase() as Method, at, body] as const;
          expect((await ask(world, page, call)).status, `${method} ${path}`).toBe(404);
        }
      }
      const onTheirs = ACTS.filter((act) => mayDo(role, act) && act.call[1].includes("{"));
      for (const act of onTheirs) expect(await attempt(role, act, secret), act.act).toBe(404);
    });
  });

  test("a role that was changed meanwhile shows when the screen is loaded again, and holds at once", async () => {
    const [owner, editor] = [browserOf("owner"), browserOf("editor")];
    await editor.goto(`${world.url}/projects/acme/users`);
    await editor.getByRole("button", { name: "Add a user" }).waitFor();
    await owner.goto(`${world.url}/projects/acme/settings/team`);
    await owner.getByRole("combobox", { name: "Role of Edna Editor" }).selectOption("Viewer");
    await owner.getByText("Edna Editor is viewer now.").waitFor();
    const addUser = ACTS.find(({ act }) => act === "add a user") as Act;
    expect(await attempt("editor", addUser, acme)).toBe(403);
    await editor.reload();
    await editor.getByText(acme.email).waitFor();
    expect(await editor.getByRole("button", { name: "Add a user" }).count()).toBe(0);
  });

  test("an act that one's role no longer allows is refused, and not offered after that", async () => {
    const [owner, admin] = [browserOf("owner"), browserOf("admin")];
    await admin.goto(`${world.url}/projects/acme/settings/keys`);
    await admin.getByRole("button", { name: "New key" }).click();
    await owner.getByRole("combobox", { name: "Role of Adam Admin" }).selectOption("Editor");
    await owner.getByText("Adam Admin is editor now.").waitFor();
    await admin.getByRole("dialog").getByLabel("Name").fill("Late");
    await admin.getByRole("button", { name: "Make the key" }).click();
    await admin.getByRole("heading", { name: "Only admins and owners see this" }).waitFor();
  });

  test("whoever is removed is led out of the screen that is open", async () => {
    const [owner, viewer] = [browserOf("owner"), browserOf("viewer")];
    await viewer.goto(`${world.url}/projects/acme/users`);
    await viewer.getByText(acme.email).waitFor();
    await owner.getByRole("button", { name: "Remove Vera Viewer" }).click();
    await owner.getByRole("button", { name: "Remove from the team" }).click();
    await owner.getByText("Vera Viewer is out of the project.").waitFor();
    await viewer.getByRole("link", { name: "Webhooks", exact: true }).click();
    await viewer.getByRole("heading", { name: "Projects" }).waitFor();
    await viewer.getByText("You can't open Acme any more").waitFor();
    await viewer.getByRole("heading", { name: "No project yet" }).waitFor();
    expect(await viewer.getByText(acme.email).count()).toBe(0);
    expect((await ask(world, viewer, ["GET", "/api/v1/projects/acme/users"])).status).toBe(404);
  });
});

/** Which of these acts the screen offers, to be pressed or filled in. */
async function offered(page: Page, acts: readonly Act[], things: Things): Promise<string[]> {
  const found: string[] = [];
  for (const [menu, inMenu] of Map.groupBy(acts, ({ menu }) => menu)) {
    if (menu === undefined) {
      found.push(...(await usable(page, inMenu, things)));
      continue;
    }
    const opener = page.getByRole("button", { name: filled(menu, things), exact: true });
    if (!(await opener.isVisible())) continue;
    await opener.click();
    await page.locator("[role=menu]:focus, [role=menu] :focus").waitFor();
    found.push(...(await usable(page, inMenu, things)));
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "hidden" });
  }
  return found;
}

async function usable(page: Page, acts: readonly Act[], things: Things): Promise<string[]> {
  const found: string[] = [];
  for (const { act, offer } of acts) {
    const control = offer(page, things);
    if ((await control.isVisible()) && (await control.isEnabled())) found.push(act);
  }
  return found;
}

/** What looks as if it could be pressed, and can't. */
async function deadControls(page: Page): Promise<string[]> {
  return page.getByRole("main").getByRole("button", { disabled: true }).allInnerTexts();
}
