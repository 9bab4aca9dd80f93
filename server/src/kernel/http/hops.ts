import { HOPS_HEADER, hopsOf, withHops } from "../hops.ts";
import type { Http } from "./server.ts";

/**
 * What a request does on behalf of a task, of this installation or another, is known to be so: the events that come of it
 * count the tasks on. Behind the body's reading, in whose callbacks it would be lost.
 */
export function countHops(http: Http): void {
  http.addHook("preHandler", (request, _, done) => {
    const hops = hopsOf(request.headers[HOPS_HEADER]);
    if (hops === 0) return done();
    withHops(hops, done);
  });
}
