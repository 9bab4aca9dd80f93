import type { FastifyReply, FastifyRequest } from "fastify";
import { createRateLimit } from "../../kernel/rate-limit.ts";
import type { HubDeps } from "../deps.ts";
import { type FoundSource, findSource } from "./find-source.ts";
import { createRoom } from "./room.ts";

const SECOND_MS = 1000;
/** Any type is taken; Fastify would refuse one that it can't read before it asks. */
const ANY_TYPE = "application/octet-stream";

declare module "fastify" {
  interface FastifyRequest {
    /** Whose webhook URL a request came to, and the headers that it came with. */
    admitted: {
      source: FoundSource;
      headers: { [name: string]: string };
      /** Makes room for so many bytes more until it is answered; throws `rate_limited` where there is none. */
      hold: (bytes: number) => void;
    } | null;
  }
}

/**
 * A hook before a body is read: finds whose webhook URL it is, and lets in what there is room for. Who has no valid
 * token costs one look-up and no memory.
 */
export function admitting({ db, clock, intake }: Pick<HubDeps, "db" | "clock" | "intake">) {
  const limit = createRateLimit({ clock, limit: intake.maxPerSecond, windowMs: SECOND_MS });
  const room = createRoom();
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { token } = request.params as { token: string };
    const source = await findSource(db.read, token, clock.now());
    if (request.raw.socket.destroyed) return reply.hijack(); // who hung up meanwhile is not heard of again
    if (!source) return reply.code(404).type("text/plain; charset=utf-8").send("Not found\n");
    limit.take(String(source.connection_id));
    const headers = request.raw.headers;
    const hold = (bytes: number) => {
      const free = room.take(bytes);
      if (reply.raw.closed) free();
      else reply.raw.once("close", free);
    };
    hold(Math.min(Number(headers["content-length"] ?? intake.maxBytes), intake.maxBytes));
    request.admitted = { source, headers: textsOf(headers), hold };
    if (headers["content-type"] !== undefined) headers["content-type"] = ANY_TYPE;
  };
}

/** One text for each name, as they are shown and stored. */
function textsOf(headers: FastifyRequest["headers"]): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
  );
}
