import type { Page } from "playwright-core";
import { vi } from "vitest";
import { acceptOverApi, ask, make } from "./over-api.ts";
import { type Json, PATIENCE, type World } from "./world.ts";

/** A project's things: their ids, and the words by which its screens show them. */
export interface Things {
  user: string;
  email: string;
  wave: string;
  endpoint: string;
  url: string;
  delivery: string;
  key: string;
  member: string;
  invite: string;
  reward: string;
  /** Of that reward's, the user's. */
  grant: string;
  /** Whom the user brought. */
  friend: string;
  referral: string;
  question: string;
  connection: string;
  /** By its name. */
  capture: string;
  task: string;
}

const DAY_MS = 86_400_000;

/** Gives a project one of everything that there can be: a user with a friend and a reward, a webhook that arrived, a key, a member, an invitation, a question, a connection with a capture. */
export async function furnish(world: World, owner: Page, slug: string): Promise<Things> {
  const project = `/api/v1/projects/${slug}`;
  const endpoint = await make(world, owner, `${project}/webhook-endpoints`, {
    url: world.receiver.url(`/ok/${slug}`),
    events: ["tester_created"],
    policy: "standard",
  });
  const user = await make(world, owner, `${project}/users`, { email: `dora@${slug}.example` });
  const wave = await make(world, owner, `${project}/waves`, {
    name: "Friends of the house",
    audience: { kind: "top", count: 10 },
    send_at: new Date(Date.now() + DAY_MS).toISOString(),
  });
  const key = await make(world, owner, `${project}/keys`, { name: "Our shop" });
  const invite = await make(world, owner, `${project}/members`, {
    email: "late@example.com",
    role: "viewer",
  });
  const question = await make(world, owner, `${project}/questions`, { kind: "text", label: "City" });
  const { link } = await make(world, owner, `${project}/members`, {
    email: `mona@${slug}.example`,
    role: "editor",
  });
  const mona = await world.openBrowser();
  const { member } = await acceptOverApi(world, mona, link, "Mona Member");
  await mona.context().close();
  const { id: connection, source } = await make(world, owner, `${project}/connections`, {
    connector: "generic",
    name: "Our shop",
  });
  const capture = await fetch(source.url, { method: "POST", body: "a test" });
  const task = await make(world, owner, `${project}/tasks`, { name: "Rows for our shop" });
  const delivery = await arrived(world, owner, project);
  const earned = await reward(world, owner, { project, user });
  return {
    ...earned,
    user: String(user.id),
    email: user.email,
    wave: String(wave.id),
    endpoint: String(endpoint.id),
    url: endpoint.url,
    delivery: String(delivery.id),
    key: String(key.id),
    member: String(member.id),
    invite: String(invite.id),
    question: String(question.id),
    connection: String(connection),
    task: String(task.id),
    capture: ((await capture.json()) as Json).id,
  };
}

/** A reward with a code that the user has, and a friend whom the user brought. */
async function reward(world: World, owner: Page, { project, user }: { project: string; user: Json }) {
  const add = (path: string, body: object) => make(world, owner, `${project}/${path}`, body);
  const made = await add("rewards", { name: "Mug", threshold: 3, coupon: "pool" });
  await add(`rewards/${made.id}/codes`, { codes: ["MUG-1", "MUG-2"] });
  const grant = await add(`rewards/${made.id}/issue`, { user_id: user.id });
  const friend = await add("users", {
    email: user.email.replace("dora", "carl"),
    referred_by: user.referral_code,
  });
  const { body } = await ask(world, owner, ["GET", `${project}/users/${user.id}/referrals`]);
  return {
    reward: String(made.id),
    grant: String(grant.id),
    friend: friend.email as string,
    referral: String(body.data[0].id),
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
    { ...PATIENCE, interval: 50 },
  );
}
