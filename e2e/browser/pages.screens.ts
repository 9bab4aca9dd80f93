import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBrowserMissing } from "./chromium.ts";
import { LONG } from "./long-words.ts";
import { lookAt } from "./look.ts";
import { ask, claimOverApi, make } from "./over-api.ts";
import { drawSky } from "./sky.ts";
import { createWorld, type Json, oddities, type World } from "./world.ts";

const PROJECT = "/api/v1/projects/nimbus";

/** What a founder might choose, from plain to loud. */
const THEMES = {
  plain: {},
  warm: { accent: "#c2410c", background: "#fff7ed", text: "#431407", font: "serif", radius: 4 },
  night: { accent: "#22d3ee", background: "#0b1020", text: "#e2e8f0", font: "geometric", radius: 24 },
  poor: { accent: "#fef08a", background: "#ffffff", text: "#dddddd", font: "monospace", radius: 0 },
};

describe.skipIf(isBrowserMissing)("the pages that visitors see", { timeout: 180_000 }, () => {
  let world: World;
  let owner: Page;
  let visitor: Page;
  const patch = async (body: object) => {
    const { status } = await ask(world, owner, ["PATCH", `${PROJECT}/page`, body]);
    expect(status).toBe(200);
  };
  const join = (email: string, more: object = {}): Promise<Json> =>
    make(world, visitor, "/public/v1/signup?project=nimbus", { email, ...more });
  const open = (path: string) => visitor.goto(world.url + path);

  beforeAll(async () => {
    world = await createWorld("sqlite");
    owner = await world.openBrowser();
    visitor = await world.openBrowser();
    await claimOverApi(world, owner);
    await make(world, owner, "/api/v1/projects", { name: "Nimbus" });
  });
  afterAll(() => world.close());

  test("a page as it is at first", async () => {
    await open("/p/nimbus");
    await lookAt(visitor, "page-plain");
  });

  test("a page with everything", async () => {
    const picture = await uploadPicture(world, owner);
    await patch({
      headline: "The weather, before it happens",
      text: "Nimbus tells you to take an umbrella ten minutes before the rain.\n\nWe are opening in small groups. Join the list, and bring your friends to move up.",
      picture: { id: picture.id, alt: "Clouds over a city" },
      footer_links: [
        { text: "Imprint", url: "https://example.com/imprint" },
        { text: "Privacy", url: "https://example.com/privacy" },
      ],
      leaderboard: true,
    });
    for (const question of [
      {
        kind: "choice",
        label: "Where do you need us most?",
        options: ["City", "Coast", "Mountains"],
        required: true,
      },
      { kind: "multiple_choice", label: "What do you use today?", options: ["Phone", "Radio", "The window"] },
      { kind: "long_text", label: "Anything else?", help: "We read all of it." },
      { kind: "consent", label: "I agree to the terms", link: "https://example.com/terms" },
    ]) {
      await make(world, owner, `${PROJECT}/questions`, question);
    }
    await open("/p/nimbus?ref=0123456789");
    await lookAt(visitor, "page-full");
  });

  test("a form that came back", async () => {
    await visitor.evaluate(() => document.querySelector("form")?.setAttribute("novalidate", ""));
    await visitor.getByLabel("E-mail address").fill("ada at home");
    await visitor.getByLabel("Coast").check();
    await visitor.getByRole("button", { name: "Join the waitlist" }).click();
    await visitor.getByRole("alert").waitFor();
    await lookAt(visitor, "page-refused");
  });

  test("a status page", async () => {
    await join("first@example.com", {
      profile: { first_name: "Clara", last_name: "Barton" },
      custom_fields: { where_do_you_need_us_most: "City", i_agree_to_the_terms: true },
    });
    const answers = { where_do_you_need_us_most: "Coast", i_agree_to_the_terms: true };
    const ada = await join("ada@example.com", { profile: { first_name: "Ada" }, custom_fields: answers });
    for (const name of ["Grace", "Edsger", "Barbara"]) {
      await join(`${name}@example.com`, {
        profile: { first_name: name },
        custom_fields: answers,
        ref: ada.referral_code,
      });
    }
    await open(new URL(ada.status_url).pathname);
    await visitor.getByRole("heading", { name: "You are on the list" }).waitFor();
    await lookAt(visitor, "status");
  });

  test("all states of a status page, as they are tried out", async () => {
    const { url } = await make(world, owner, `${PROJECT}/page/preview`, {});
    for (const view of ["closed", "waiting", "unconfirmed", "invited", "active", "other"]) {
      await open(`${url}?view=${view}`);
      await lookAt(visitor, `preview-${view}`);
    }
  });

  test("other looks", async () => {
    for (const [name, theme] of Object.entries(THEMES)) {
      const { url } = await make(world, owner, `${PROJECT}/page/preview`, { theme });
      for (const view of ["form", "waiting"]) {
        await open(`${url}?view=${view}`);
        await lookAt(visitor, `look-${name}-${view}`);
      }
    }
  });

  test("the longest words", async () => {
    const { url } = await make(world, owner, `${PROJECT}/page/preview`, {
      headline: LONG.word,
      text: `${LONG.word} ${LONG.name}`,
      texts: { button: LONG.word, copy: LONG.word.slice(0, 40), waiting_title: LONG.word },
      language: "ar",
    });
    for (const view of ["form", "waiting"]) {
      await open(`${url}?view=${view}`);
      await lookAt(visitor, `page-long-${view}`);
    }
  });

  test("where nothing is", async () => {
    for (const [path, name] of [
      ["/p/nobody", "page-nothing"],
      ["/s/nonsense", "status-nothing"],
    ]) {
      await open(path as string);
      await lookAt(visitor, name as string);
    }
    expect(oddities(world)).toEqual([]);
  });
});

async function uploadPicture({ url }: World, page: Page): Promise<Json> {
  const response = await page.request.post(`${url}${PROJECT}/page/pictures`, {
    headers: { origin: url, "content-type": "image/png" },
    data: await drawSky(page),
  });
  return response.json();
}
