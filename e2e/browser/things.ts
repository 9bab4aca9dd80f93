import type { Page } from "playwright-core";
import { vi } from "vitest";
import { acceptOverApi, ask, make } from "./over-api.ts";
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
  const { link } = await make(world, owner, `${project}/members`, {
    email: `mona@${slug}.example`,
    role: "editor",
  });
  const mona = await world.openBrowser();
  const { member } = await acceptOverApi(world, mona, link, "Mona Member");
  await mona.context().close();
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
