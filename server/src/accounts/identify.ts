import type { FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Principal } from "./access.ts";
import { keyIn, SESSION_COOKIE, setSessionCookie } from "./credentials.ts";
import type { KeyDirectory } from "./key-directory.ts";
import { refuseUnlessOwnPage } from "./same-origin.ts";
import { findSession } from "./session.ts";

export interface IdentifyDeps {
  db: Database;
  clock: Clock;
  keys: KeyDirectory;
  baseUrl: () => string;
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Who is asking: by a key in the request, else by the session's cookie. Throws `unauthenticated` for nobody. */
export async function identify(
  deps: IdentifyDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Principal> {
  const key = keyIn(request, request.routeOptions.config.acceptsBasicAuth === true);
  if (key !== null) return identifyKey(deps.keys, key);
  const token = request.cookies[SESSION_COOKIE];
  if (token === undefined) {
    throw new AppError(
      "unauthenticated",
      "Sign in, or send a secret key of the project: Authorization: Bearer hl_sk_…",
    );
  }
  const session = await findSession(deps.db, token, deps.clock.now());
  if (!session) throw new AppError("unauthenticated", "The session has ended. Sign in again.");
  if (!SAFE_METHODS.has(request.method)) refuseUnlessOwnPage(request, deps.baseUrl());
  if (session.extended) setSessionCookie(reply, token, deps.baseUrl());
  return { kind: "member", memberId: session.memberId };
}

async function identifyKey(keys: KeyDirectory, text: string): Promise<Principal> {
  const key = await keys.find(text);
  if (!key) {
    throw new AppError(
      "unauthenticated",
      "This key is unknown or revoked. Make one under Settings, API keys.",
    );
  }
  if (key.kind === "publishable") {
    throw new AppError(
      "forbidden",
      "A publishable key may only do what the public pages do. This needs a secret key (hl_sk_…), sent from a server.",
    );
  }
  return { kind: "key", keyId: key.id, projectId: key.projectId, scopes: key.scopes };
}
