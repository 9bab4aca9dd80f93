import type { ApiKey } from "./queries.ts";

export type Scope = ApiKey["scopes"][number];

/** What a secret key may do, in plain words. */
export const SCOPES: readonly { scope: Scope; words: string }[] = [
  { scope: "users:read", words: "See users and what happened to them" },
  { scope: "users:write", words: "Add and change users" },
  { scope: "webhooks:read", words: "See webhook URLs and the event log" },
  { scope: "webhooks:write", words: "Add and change webhook URLs, test and resend" },
  { scope: "hub:read", words: "See connections, tasks, and what came in" },
  { scope: "hub:write", words: "Change connections and tasks, and run them" },
  { scope: "project:read", words: "See the project's settings and team" },
  { scope: "project:write", words: "Change the project's settings, and delete the project" },
  { scope: "members:write", words: "Invite people, and change the team" },
  { scope: "keys:write", words: "Make and revoke API keys" },
];

/** Short enough for a row: what the key may do. */
export function summaryOf({ kind, scopes }: Pick<ApiKey, "kind" | "scopes">): string {
  if (kind === "publishable") return "What the public pages do";
  if (scopes.length === SCOPES.length) return "Everything";
  return SCOPES.filter(({ scope }) => scopes.includes(scope))
    .map(({ words }) => words)
    .join(" · ");
}
