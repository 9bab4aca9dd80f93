import type { FastifyContextConfig } from "fastify";
import { SESSION_COOKIE } from "./credentials.ts";

/** The ways to show who one is, as OpenAPI names them. */
export const SECURITY_SCHEMES = {
  secret_key: {
    type: "http",
    scheme: "bearer",
    description: "A secret key of the project, `hl_sk_…`, sent from a server. What it may do its scopes say.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: SESSION_COOKIE,
    description: "A member, signed in, on this installation's own pages.",
  },
  publishable_key: {
    type: "http",
    scheme: "bearer",
    description: "A publishable key of the project, `hl_pk_…`, or `?key=`. Anybody may see it.",
  },
  project_slug: {
    type: "apiKey",
    in: "query",
    name: "project",
    description: "The slug of the project, in place of a publishable key.",
  },
  basic_key: {
    type: "http",
    scheme: "basic",
    description: "A secret key as the user name, without a password.",
  },
  query_key: {
    type: "apiKey",
    in: "query",
    name: "api_key",
    description: "A secret key in the address, for scripts that know no other way: addresses end up in logs.",
  },
} as const;

type Requirement = { [scheme in keyof typeof SECURITY_SCHEMES]?: string[] };

/** What opens a route, each by itself (none: it is open to all), and by which statuses it is refused. */
export function accessInApi({ access, acceptsBasicAuth }: FastifyContextConfig): {
  security: Requirement[];
  statuses: number[];
} {
  if (!access || access.kind === "public") return { security: [], statuses: [] };
  if (access.kind === "visitor") {
    return { security: [{ publishable_key: [] }, { project_slug: [] }], statuses: [401, 404] };
  }
  if (access.kind === "member") return { security: [{ session: [] }], statuses: [401, 403] };
  const scopes = access.scope ? [access.scope] : [];
  const older: Requirement[] = acceptsBasicAuth ? [{ basic_key: scopes }, { query_key: scopes }] : [];
  return { security: [...older, { secret_key: scopes }, { session: [] }], statuses: [401, 403] };
}
