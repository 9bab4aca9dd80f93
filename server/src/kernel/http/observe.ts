import { DURATION_BUCKETS, type Metrics } from "../metrics.ts";
import type { Http } from "./server.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Its answer goes on until somebody ends it: how long that takes says nothing of how fast we are. */
    isStream?: true;
  }
}

/** Measures every request, by the route's pattern (`/in/:token`) and never the address; logs it for who debugs. */
export function observeRequests(http: Http, metrics: Metrics): void {
  const observe = metrics.histogram({
    name: "hookline_http_request_duration_seconds",
    help: "From a request's arrival to the end of the answer.",
    labels: ["route", "method", "status"],
    buckets: DURATION_BUCKETS,
  });

  http.addHook("onResponse", async (request, reply) => {
    const { url: route = "none", config } = request.routeOptions;
    const wentOn = config.isStream && reply.statusCode === 200;
    const seconds = reply.elapsedTime / 1000;
    if (!wentOn) observe({ route, method: request.method, status: String(reply.statusCode) }, seconds);
    request.log.debug({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, "request answered");
  });
}
