import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";

/** Whoever takes nothing for so long has gone. */
const IDLE_MS = 60_000;

/** Sends a file to be saved, written while it is taken. */
export function sendFile(
  reply: FastifyReply,
  { type, name }: { type: string; name: string },
  content: AsyncIterable<string>,
): Readable {
  const stream = Readable.from(content, { objectMode: false });
  reply.raw.setTimeout(IDLE_MS, () => reply.raw.destroy());
  reply
    .header("content-type", `${type}; charset=utf-8`)
    .header("content-disposition", `attachment; filename="${name}"`)
    .send(stream);
  return stream;
}
