import type { Page } from "playwright-core";
import { OWNER } from "./people.ts";
import type { Json, World } from "./world.ts";

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

export interface Answered {
  status: number;
  body: Json;
}

/** Asks the API as the person of this browser, past the dashboard: with their session, as one of our own pages would. */
export async function ask(
  { url }: World,
  page: Page,
  [method, path, body]: readonly [method: Method, path: string, body?: object | undefined],
): Promise<Answered> {
  const response = await page.request.fetch(url + path, {
    method,
    headers: { origin: url },
    ...(body && { data: body }),
  });
  const text = await response.text();
  return { status: response.status(), body: text === "" ? null : JSON.parse(text) };
}

/** Makes something that a test needs and doesn't look at the making of; answers it. */
export async function make(world: World, page: Page, path: string, body: object): Promise<Json> {
  const made = await ask(world, page, ["POST", path, body]);
  if (made.status >= 300) throw new Error(`POST ${path}: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body;
}

/** Makes the person of this browser the owner of a fresh installation, without a project. */
export async function claimOverApi(world: World, page: Page): Promise<void> {
  await make(world, page, "/api/v1/setup", { ...OWNER, token: tokenOf(world.setupLink) });
}

/** Somebody new accepts an invitation, and is signed in in this browser. */
export function acceptOverApi(world: World, visitor: Page, link: string, name: string): Promise<Json> {
  const { password } = OWNER;
  return make(world, visitor, "/api/v1/invites/accept", { token: tokenOf(link), name, password });
}

function tokenOf(link: string): string | null {
  return new URLSearchParams(new URL(link).hash.slice(1)).get("token");
}
