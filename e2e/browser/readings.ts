import type { Page } from "playwright-core";
import { claimOverApi, make } from "./over-api.ts";
import type { World } from "./world.ts";

const ACME = "/projects/acme";
const LOG = `${ACME}/webhooks/log`;
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
  { what: "top referrers", at: ACME, asks: `${API}/leaderboard?*`, shows: "ada@example.com" },
  { what: "latest sign-ups", at: ACME, asks: `${API}/users?*`, shows: "bruce@example.com" },
  { what: "users", at: `${ACME}/users`, asks: `${API}/users?*`, shows: "bruce@example.com" },
  { what: "a user", at: `${ACME}/users/1`, asks: `${API}/users/1`, shows: "Facts" },
  {
    what: "a user's friends",
    at: `${ACME}/users/1?tab=referrals`,
    asks: `${API}/users/1/referrals?*`,
    shows: "bruce@example.com",
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
  {
    what: "webhook URLs",
    at: `${ACME}/webhooks`,
    asks: `${API}/webhook-endpoints?*`,
    shows: "All events",
  },
  { what: "the event log", at: LOG, asks: `${API}/deliveries?*`, shows: "User Created" },
  { what: "a webhook", at: `${LOG}?delivery=1`, asks: `${API}/deliveries/1`, shows: "Request" },
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
  await add("members", { email: "eve@example.com", role: "viewer" });
  const { referral_code } = await add("users", { email: "ada@example.com" });
  await add("users", { email: "bruce@example.com", referred_by: referral_code });
}
