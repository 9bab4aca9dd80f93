import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { sendProblem } from "./problem.ts";

/** Answers where there is no route: which methods there are at the address, or that nothing is there. */
export function createNotFound() {
  const methodsAt = new Map<string, string[]>();

  function onRoute({ method, url }: RouteOptions): void {
    methodsAt.set(url, [...(methodsAt.get(url) ?? []), ...[method].flat()]);
  }

  function answer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const path = request.url.split("?", 1)[0] as string;
    const allowed = [...methodsAt].flatMap(([url, methods]) => (stands(url, path) ? methods : []));
    if (allowed.length === 0) {
      const detail = `There is nothing at ${request.method} ${path}.`;
      return sendProblem(reply, { status: 404, code: "not_found", detail });
    }
    const list = [...new Set(allowed)].sort().join(", ");
    const detail = `${request.method} can't be done at ${path}; what can is ${list}.`;
    reply.header("allow", list);
    return sendProblem(reply, { status: 405, code: "method_not_allowed", detail });
  }

  return { onRoute, answer };
}

/** Whether a route's address (`/p/:slug`) is that of a path. One with a wildcard tells nothing of what is below. */
function stands(url: string, path: string): boolean {
  const pattern = url.split("/");
  const segments = path.replace(/\/$/, "").split("/");
  return (
    pattern.length === segments.length &&
    pattern.every((part, i) => (part.startsWith(":") ? segments[i] !== "" : part === segments[i]))
  );
}
