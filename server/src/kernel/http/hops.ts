import type { FastifyRequest } from "fastify";
import { HOPS_HEADER, hopsOf, isMarked, type MarkHops, withHops } from "../hops.ts";
import type { Http } from "./server.ts";

/**
 * What a request does on behalf of a task, of this installation or another, is known to be so: the events that come of it
 * count the tasks on. Behind the body's reading, in whose callbacks it would be lost. Strangers may say only what this
 * installation has marked: who could make up a number would keep tasks from being done.
 */
export function countHops(
  http: Http,
  { mark, isKnown }: { mark: MarkHops; isKnown: (request: FastifyRequest) => boolean },
): void {
  http.addHook("preHandler", (request, _, done) => {
    const header = request.headers[HOPS_HEADER];
    const hops = hopsOf(header);
    if (hops === 0 || !(isKnown(request) || isMarked(header, mark))) return done();
    withHops(hops, done);
  });
}
