import type { FastifyRequest } from "fastify";
import { AppError } from "../kernel/errors.ts";

export interface OriginHeaders {
  "sec-fetch-site"?: string | undefined;
  origin?: string | undefined;
}

/**
 * Whether a browser sent the request from one of our own pages. `Sec-Fetch-Site` (Fetch Metadata) decides
 * where there is one, as pages can't set it; else `Origin`, which must be one of `ownOrigins`.
 * `unproven` where there is neither: no browser of today.
 */
export function originOf(
  headers: OriginHeaders,
  ownOrigins: readonly string[],
): "same" | "other" | "unproven" {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" ? "same" : "other";
  if (headers.origin === undefined) return "unproven";
  return ownOrigins.includes(headers.origin) ? "same" : "other";
}

/** For what the session cookie allows: a browser adds it also to requests that other sites cause. */
export function refuseUnlessOwnPage(request: FastifyRequest, baseUrl: string): void {
  if (originOf(request.headers, ownOrigins(request, baseUrl)) === "same") return;
  throw new AppError(
    "forbidden",
    "A request with the session cookie must come from this installation's own pages (its Origin does not match). Scripts use a secret key.",
  );
}

/** For what sets the session cookie: nobody is to be signed in by another site. Scripts may. */
export function refuseOtherSites(baseUrl: () => string): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    if (originOf(request.headers, ownOrigins(request, baseUrl())) !== "other") return;
    throw new AppError(
      "forbidden",
      "This can't be done from another site's page. Open this installation's own.",
    );
  };
}

function ownOrigins(request: FastifyRequest, baseUrl: string): string[] {
  return [new URL(baseUrl).origin, `${request.protocol}://${request.host}`];
}
