import type { Page } from "playwright-core";
import { vi } from "vitest";
import { ask, make } from "./over-api.ts";
import type { Json, World } from "./world.ts";

/** A project's things: their ids, and the words by which its screens show them. */
export interface Things {
  user: string;
  email: string;
  endpoint: string;
  url: string;
  delivery: string;
  key: string;
  member: string;
  invite: string;
}

const PATIENCE_MS = 15_000;

/** Gives a project one of everything that there can be: a user, a webhook that arrived, a key, a member, an invitation. */
export async function furnish(world: World, owner: Page, slug: string): Promise<Things> {
  const project = `/api/v1/projects/${slug}`;
  const endpoint = await make(world, owner, `${project}/webhook-endpoints`, {
    url: world.receiver.url(`/ok/${slug}`),
    events: ["tester_created"],
    policy: "standard",
  });
  const user = await make(world, owner, `${project}/users`, { email: `dora@${slug}.example` });
  const key = await make(world, owner, `${project}/keys`, { name: "Our shop" });
  const invite = await make(world, owner, `${project}/members`, {
    email: "late@example.com",
    role: "viewer",
  });
  const { member } = await joinOverApi(world, owner, slug, {
    name: "Mona Member",
    email: `mona@${slug}.example`,
  });
  const delivery = await arrived(world, owner, project);
  return {
    user: String(user.id),
    email: user.email,
    endpoint: String(endpoint.id),
    url: endpoint.url,
    delivery: String(delivery.id),
    key: String(key.id),
    member: String(member.id),
    invite: String(invite.id),
  };
}

/** Somebody new is invited as an editor and accepts. */
async function joinOverApi(
  world: World,
  owner: Page,
  slug: string,
  { name, email }: { name: string; email: string },
): Promise<Json> {
  const { link } = await make(world, owner, `/api/v1/projects/${slug}/members`, { email, role: "editor" });
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token");
  const visitor = await world.openBrowser();
  const joined = await make(world, visitor, "/api/v1/invites/accept", {
    token,
    name,
    password: "a long passphrase",
  });
  await visitor.context().close();
  return joined;
}

/** The first webhook of the project, once the receiver has taken it. */
function arrived(world: World, owner: Page, project: string): Promise<Json> {
  return vi.waitFor(
    async () => {
      const { body } = await ask(world, owner, ["GET", `${project}/deliveries?state=accepted`]);
      if (body.data.length === 0) throw new Error("Nothing has arrived yet.");
      return body.data[0];
    },
    { timeout: PATIENCE_MS, interval: 50 },
  );
}
