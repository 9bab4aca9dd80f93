import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerClientError } from "./client-error.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Takes a file: it may take long to come, as long as some of it comes. */
    isUpload?: true;
  }
}

/**
 * Bounds the time that headers take to come, and a body to its end; that of files from one piece to the next. Node's own
 * bound of a request (`requestTimeout`) is the same for all, and so must leave room for the longest upload.
 */
export function boundBodyTime(http: Pick<FastifyInstance, "server" | "addHook">, ms: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  http.server.headersTimeout = ms;
  http.addHook("onRequest", (request, _, done) => {
    if (hasBody(request)) timers.set(request, bound(request, ms));
    done();
  });
  http.addHook("onResponse", (request, _, done) => {
    clearTimeout(timers.get(request));
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function bound({ raw, routeOptions }: FastifyRequest, ms: number): NodeJS.Timeout {
  const isUpload = routeOptions.config.isUpload === true;
  let bytes = raw.socket.bytesRead;
  const timer = setTimeout(() => {
    const isComing = raw.socket.bytesRead > bytes;
    bytes = raw.socket.bytesRead;
    if (isUpload && isComing) timer.refresh();
    else if (!raw.complete) answerClientError(SLOW, raw.socket);
  }, ms);
  raw.once("end", () => clearTimeout(timer));
  raw.once("close", () => clearTimeout(timer));
  return timer;
}

const SLOW = Object.assign(new Error("a slow body"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
