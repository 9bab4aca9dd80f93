import { DURATION_BUCKETS, type Metrics } from "../metrics.ts";
import type { Http } from "./server.ts";

/** Measures every request, by the route's pattern (`/in/:token`) and never the address; logs it for who debugs. */
export function observeRequests(http: Http, metrics: Metrics): void {
  const observe = metrics.histogram({
    name: "hookline_http_request_duration_seconds",
    help: "From a request's arrival to the end of the answer.",
    labels: ["route", "method", "status"],
    buckets: DURATION_BUCKETS,
  });

  http.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const seconds = reply.elapsedTime / 1000;
    observe({ route, method: request.method, status: String(reply.statusCode) }, seconds);
    request.log.debug({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, "request answered");
  });
}
