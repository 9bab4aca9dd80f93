const ACME = "/projects/acme";
const LOG = `${ACME}/webhooks/log`;
const API = "/api/v1/projects/acme";

/** A screen or a card of one that reads something of its own. */
interface Screen {
  screen: string;
  at: string;
  /** What it asks the API for: a glob. */
  asks: string;
  /** What of the answer one sees. */
  shows: string;
}

/** All that shows what the API answers, in the project that `fillAcme` fills. */
export const SCREENS: readonly Screen[] = [
  { screen: "the first load", at: "/", asks: "/api/v1/me", shows: "Projects" },
  { screen: "the door", at: "/sign-in", asks: "/api/v1/setup", shows: "Welcome back." },
  { screen: "projects", at: "/", asks: "/api/v1/projects?*", shows: "/p/acme" },
  { screen: "a project", at: ACME, asks: API, shows: "Latest sign-ups" },
  { screen: "figures", at: ACME, asks: `${API}/stats`, shows: "Sign-ups in 24 hours" },
  { screen: "growth", at: ACME, asks: `${API}/timeseries?*`, shows: "Sign-ups" },
  { screen: "sources", at: ACME, asks: `${API}/sources?*`, shows: "Direct, or not known" },
  { screen: "top referrers", at: ACME, asks: `${API}/leaderboard?*`, shows: "ada@example.com" },
  { screen: "latest sign-ups", at: ACME, asks: `${API}/users?*`, shows: "bruce@example.com" },
  { screen: "users", at: `${ACME}/users`, asks: `${API}/users?*`, shows: "bruce@example.com" },
  { screen: "a user", at: `${ACME}/users/1`, asks: `${API}/users/1`, shows: "Facts" },
  {
    screen: "a user's friends",
    at: `${ACME}/users/1?tab=referrals`,
    asks: `${API}/users/1/referrals?*`,
    shows: "bruce@example.com",
  },
  {
    screen: "a user's timeline",
    at: `${ACME}/users/1?tab=timeline`,
    asks: `${API}/users/1/events?*`,
    shows: "User Created",
  },
  {
    screen: "a user's webhooks",
    at: `${ACME}/users/1?tab=webhooks`,
    asks: `${API}/users/1/deliveries?*`,
    shows: "User Created",
  },
  {
    screen: "webhook URLs",
    at: `${ACME}/webhooks`,
    asks: `${API}/webhook-endpoints?*`,
    shows: "All events",
  },
  { screen: "the event log", at: LOG, asks: `${API}/deliveries?*`, shows: "User Created" },
  { screen: "a webhook", at: `${LOG}?delivery=1`, asks: `${API}/deliveries/1`, shows: "Request" },
  { screen: "the team", at: `${ACME}/settings/team`, asks: `${API}/members?*`, shows: "ada@example.com" },
  { screen: "invitations", at: `${ACME}/settings/team`, asks: `${API}/invites?*`, shows: "eve@example.com" },
  { screen: "keys", at: `${ACME}/settings/keys`, asks: `${API}/keys?*`, shows: "Importer" },
];
