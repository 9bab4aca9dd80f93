import type { Page } from "playwright-core";
import { claimOverApi, make } from "./over-api.ts";
import type { World } from "./world.ts";

const ACME = "/projects/acme";
const LOG = `${ACME}/webhooks/log`;
const SHOP = `${ACME}/integrations/1`;
const TASK = `${ACME}/tasks/1`;
const API = "/api/v1/projects/acme";

/** A screen, or a part of one, that reads something of its own. */
interface Reading {
  what: string;
  at: string;
  /** What it asks the API for: a glob. */
  asks: string;
  /** What of the answer one sees. */
  shows: string;
}

/** All that shows what the API answers, in the project that `furnishAcme` makes. */
export const READINGS: readonly Reading[] = [
  { what: "the first load", at: "/", asks: "/api/v1/me", shows: "Projects" },
  { what: "the door", at: "/sign-in", asks: "/api/v1/setup", shows: "Welcome back." },
  { what: "projects", at: "/", asks: "/api/v1/projects?*", shows: "/p/acme" },
  { what: "a project", at: ACME, asks: API, shows: "Latest sign-ups" },
  { what: "figures", at: ACME, asks: `${API}/stats`, shows: "Sign-ups in 24 hours" },
  { what: "growth", at: ACME, asks: `${API}/timeseries?*`, shows: "Sign-ups" },
  { what: "sources", at: ACME, asks: `${API}/sources?*`, shows: "Direct, or not known" },
  { what: "top referrers", at: ACME, asks: `${API}/top-referrers?*`, shows: "ada@example.com" },
  { what: "latest sign-ups", at: ACME, asks: `${API}/users?*`, shows: "bruce@example.com" },
  { what: "users", at: `${ACME}/users`, asks: `${API}/users?*`, shows: "bruce@example.com" },
  { what: "a user", at: `${ACME}/users/1`, asks: `${API}/users/1`, shows: "Facts" },
  {
    what: "a user's friends",
    at: `${ACME}/users/1?tab=referrals`,
    asks: `${API}/users/1/referrals?*`,
    shows: "bruce@example.com",
  },
  { what: "a user's place", at: `${ACME}/users/1`, asks: `${API}/users/1/position`, shows: "#1" },
  {
    what: "a user's points",
    at: `${ACME}/users/1?tab=points`,
    asks: `${API}/users/1/points?*`,
    shows: "5 points",
  },
  {
    what: "a user's rewards",
    at: `${ACME}/users/1?tab=rewards`,
    asks: `${API}/users/1/rewards?*`,
    shows: "Sticker",
  },
  {
    what: "a user's timeline",
    at: `${ACME}/users/1?tab=timeline`,
    asks: `${API}/users/1/events?*`,
    shows: "User Created",
  },
  {
    what: "a user's webhooks",
    at: `${ACME}/users/1?tab=webhooks`,
    asks: `${API}/users/1/deliveries?*`,
    shows: "User Created",
  },
  { what: "rewards", at: `${ACME}/rewards`, asks: `${API}/rewards?*`, shows: "Sticker" },
  {
    what: "given rewards",
    at: `${ACME}/rewards/given`,
    asks: `${API}/grants?*`,
    shows: "ada@example.com",
  },
  {
    what: "referrals",
    at: `${ACME}/rewards/referrals`,
    asks: `${API}/referrals?*`,
    shows: "bruce@example.com",
  },
  { what: "points", at: `${ACME}/rewards/points`, asks: `${API}/points?*`, shows: "+5" },
  { what: "goals", at: `${ACME}/rewards/goals`, asks: `${API}/goals?*`, shows: "ada@example.com" },
  { what: "the page", at: `${ACME}/page`, asks: `${API}/page`, shows: "All other texts" },
  {
    what: "questions",
    at: `${ACME}/page?section=questions`,
    asks: `${API}/questions`,
    shows: "Which city?",
  },
  {
    what: "webhook URLs",
    at: `${ACME}/webhooks`,
    asks: `${API}/webhook-endpoints?*`,
    shows: "All events",
  },
  { what: "the event log", at: LOG, asks: `${API}/deliveries?*`, shows: "User Created" },
  { what: "a webhook", at: `${LOG}?delivery=1`, asks: `${API}/deliveries/1`, shows: "Request" },
  {
    what: "connections",
    at: `${ACME}/integrations`,
    asks: `${API}/connections?*`,
    shows: "Our shop",
  },
  { what: "a connection", at: SHOP, asks: `${API}/connections/1`, shows: "Verification" },
  {
    what: "what arrives",
    at: SHOP,
    asks: `${API}/connections/1/captures?*`,
    shows: "Waiting for the next request…",
  },
  { what: "what has arrived", at: SHOP, asks: `${API}/captures/*`, shows: "Raw body" },
  {
    what: "captures",
    at: `${SHOP}/captures`,
    asks: `${API}/connections/1/captures?*`,
    shows: "No event type",
  },
  {
    what: "the settings of a connection",
    at: `${SHOP}/settings`,
    asks: `${API}/connectors`,
    shows: "Silence alarm",
  },
  { what: "tasks", at: `${ACME}/tasks`, asks: `${API}/tasks?*`, shows: "Rows for our shop" },
  { what: "a task", at: TASK, asks: `${API}/tasks/1`, shows: "What it does" },
  { what: "a task's surroundings", at: TASK, asks: `${API}/connectors`, shows: "When this happens" },
  { what: "runs", at: `${TASK}/runs`, asks: `${API}/tasks/1/runs?*`, shows: "It did not run yet" },
  { what: "the team", at: `${ACME}/settings/team`, asks: `${API}/members?*`, shows: "ada@example.com" },
  { what: "invitations", at: `${ACME}/settings/team`, asks: `${API}/invites?*`, shows: "eve@example.com" },
  { what: "keys", at: `${ACME}/settings/keys`, asks: `${API}/keys?*`, shows: "Importer" },
];

/** Makes the person of this browser the owner of a project that every screen has something to show of. */
export async function furnishAcme(world: World, owner: Page): Promise<void> {
  const add = (path: string, body: object) => make(world, owner, `${API}/${path}`, body);
  await claimOverApi(world, owner);
  await make(world, owner, "/api/v1/projects", { name: "Acme" });
  await add("webhook-endpoints", { url: world.receiver.url("/ok"), events: ["*"] });
  await add("keys", { name: "Importer", scopes: ["users:write"] });
  await add("questions", { kind: "text", label: "Which city?" });
  await add("members", { email: "eve@example.com", role: "viewer" });
  const { referral_code } = await add("users", { email: "ada@example.com" });
  await add("rewards", { name: "Sticker", threshold: 1 });
  await add("users", { email: "bruce@example.com", referred_by: referral_code });
  await add("points", { user_id: 1, points: 5 });
  const shop = await add("connections", { connector: "generic", name: "Our shop" });
  await fetch(shop.source.url, { method: "POST", body: "a test" });
  const settings = { url: world.receiver.url("/ok") };
  const { id } = await add("connections", { connector: "http-request", name: "Our API", settings });
  await add("tasks", { name: "Rows for our shop", draft: tellingOf(shop.id, id) });
  await add("goals", { user_id: 1, name: "purchase" });
}

/** A draft that sends on what one connection hears, by another. */
function tellingOf(source: number, connection_id: number) {
  const target = {
    key: "t1",
    connection_id,
    action: "send",
    settings: { method: "POST", format: "json" },
    filter: null,
    mapping: { body: "{{ $body }}" },
    retry: "standard",
  };
  return {
    source: { kind: "connection", connection_id: source, types: [] },
    filter: null,
    targets: [target],
    sample: null,
  };
}
