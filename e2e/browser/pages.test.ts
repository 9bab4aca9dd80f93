import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
import { createWorld, type World } from "./world.ts";

const PROJECT = "/api/v1/projects/acme";

describe.skipIf(isBrowserMissing)("visitors' pages in a browser", () => {
  let world: World;
  let owner: Page;

  beforeAll(async () => {
    world = await createWorld("sqlite");
    owner = await world.openBrowser();
    await claimOverApi(world, owner);
    await make(world, owner, "/api/v1/projects", { name: "Acme" });
    await make(world, owner, `${PROJECT}/questions`, { kind: "number", label: "Team size", required: true });
    await make(world, owner, `${PROJECT}/questions`, { kind: "consent", label: "I agree" });
  });
  afterAll(() => world.close());

  test("without a script somebody signs up, is told of a mistake at its field, and gets place and link", async () => {
    const visitor = await world.openBrowserWithoutScript();
    await visitor.goto(`${world.url}/p/acme`);
    await visitor.getByLabel("E-mail address").fill("bruce@example.com");
    await visitor.getByLabel("First name").fill("Bruce");
    await visitor.getByLabel("Team size").fill("many");
    await visitor.getByLabel("I agree").check();
    await visitor.getByRole("button", { name: "Join the waitlist" }).click();
    const size = visitor.getByLabel("Team size");
    await visitor.getByText("Please enter a number.", { exact: true }).waitFor();
    expect(await size.getAttribute("aria-invalid")).toBe("true");
    expect(await visitor.getByLabel("E-mail address").inputValue()).toBe("bruce@example.com");
    expect(await visitor.getByLabel("I agree").isChecked()).toBe(true);
    await size.fill("3");
    await visitor.getByRole("button", { name: "Join the waitlist" }).click();
    await visitor.getByRole("heading", { name: "You are on the list" }).waitFor();
    expect(visitor.url()).toMatch(/\/s\/[\w-]{63}$/);
    expect(await visitor.getByLabel("Your link").inputValue()).toMatch(/\/r\/[0-9a-f]{10}$/);
    expect(await visitor.getByRole("button", { name: "Copy" }).count()).toBe(0);
    await visitor.getByRole("link", { name: "Share by WhatsApp" }).waitFor();
  });

  test("by the keyboard alone somebody signs up and copies the link, which is told", async () => {
    const visitor = await world.openBrowser();
    await visitor.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visitor.goto(`${world.url}/p/acme`);
    for (const keys of ["Tab", "ada@example.com", "Tab", "Tab", "7", "Tab", " ", "Tab", "Enter"]) {
      if (["Tab", "Enter", " "].includes(keys)) await visitor.keyboard.press(keys);
      else await visitor.keyboard.type(keys);
    }
    await visitor.getByRole("heading", { name: "You are on the list" }).waitFor();
    await visitor.getByRole("button", { name: "Copy" }).waitFor(); // the page's script brings it
    const told = visitor.waitForRequest(/\/public\/v1\/share$/);
    await visitor.keyboard.press("Tab");
    await visitor.keyboard.press("Tab");
    await visitor.keyboard.press("Enter");
    expect((await told).postDataJSON()).toEqual({
      token: new URL(visitor.url()).pathname.split("/").at(-1),
      network: "copy",
    });
    await visitor.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    const copied = await visitor.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await visitor.getByLabel("Your link").inputValue());
    expect(world.complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
  });

  test("a project's own style can neither load nor run anything", async () => {
    const css = `@import "https://evil.example/x.css";body{background:url(https://evil.example/x.png)}</style><script>document.title="run"</script>`;
    expect((await ask(world, owner, ["PATCH", `${PROJECT}/page`, { custom_css: css }])).status).toBe(200);
    const visitor = await world.openBrowser();
    const refused: string[] = [];
    visitor.on("requestfailed", (request) =>
      refused.push(`${request.url()} ${request.failure()?.errorText}`),
    );
    await visitor.goto(`${world.url}/p/acme`);
    await visitor.getByRole("button", { name: "Join the waitlist" }).waitFor();
    expect(await visitor.title()).toBe("Acme");
    await expect
      .poll(() => refused.toSorted())
      .toEqual(["https://evil.example/x.css csp", "https://evil.example/x.png csp"]);
    expect(await visitor.locator("script").count()).toBe(0);
  });
});
