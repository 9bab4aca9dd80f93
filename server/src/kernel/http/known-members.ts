import type { RouteOptions } from "fastify";
import Type, { type TSchema } from "typebox";

/** What a request may bring as its body where the route takes none. */
export const NO_BODY = Type.Union([Type.Object({}, { additionalProperties: false }), Type.Null()]);
const NO_QUERY = Type.Object({}, { additionalProperties: false });

/**
 * An `onRoute` hook: the API refuses what it does not know, in queries and in bodies, so that a filter spelled
 * wrong is not a list of everybody. Pages take whatever stands in a link.
 */
export function refuseUnknown(route: RouteOptions): void {
  if (!route.url.startsWith("/api/")) return;
  const { schema = {} } = route;
  const query = (schema.querystring ?? NO_QUERY) as TSchema;
  const takesBody = [route.method].flat().some((method) => !["GET", "HEAD", "OPTIONS"].includes(method));
  route.schema = {
    ...schema,
    querystring: { ...query, additionalProperties: false },
    ...(takesBody && { body: schema.body ?? NO_BODY }),
  };
}
