import type { OutgoingHttpHeaders } from "node:http";
import { finished } from "node:stream";
import type { FastifyReply } from "fastify";

/** Whoever hasn't taken the end of a stream after this time doesn't listen, and is cut off. */
const CUT_MS = 250;

export interface StreamTimes {
  /** After how long a reader whose stream has ended asks for another. */
  retryMs: number;
  /** How often a stream where nothing happens says that it is there, to proxies and to whoever has gone. */
  heartbeatMs: number;
  /** A stream ends after this time: when it is asked for again, it is seen whether the reader still may read it. */
  lifeMs: number;
}

/** An answer that goes on: server-sent events without content, of which the name is all there is to say. */
export interface EventStream {
  /** While a reader is slow, what is sent again meanwhile is sent once: a stream takes no more memory than it has names. */
  send(event: string): void;
  end(): void;
}

/** Opens it as the answer; `onClose` hears when it is over, whoever ended it. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function openEventStream(
  reply: FastifyReply,
  { retryMs, heartbeatMs, lifeMs }: StreamTimes,
  onClose: () => void,
): EventStream {
  const { raw } = reply;
  const waiting = new Set<string>();
  let isWriting = false;

  function write(text: string): void {
    waiting.add(text);
    if (!isWriting) flush();
  }

  /** One write at a time: the next when the system has taken this one. */
  function flush(): void {
    if (waiting.size === 0 || raw.writableEnded || raw.destroyed) return;
    const text = [...waiting].join("");
    waiting.clear();
    isWriting = true;
    raw.write(text, () => {
      isWriting = false;
      flush();
    });
  }

  function end(): void {
    raw.end();
    const cut = setTimeout(() => raw.destroy(), CUT_MS);
    raw.once("close", () => clearTimeout(cut));
  }

  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    "content-type": "text/event-stream",
    "x-accel-buffering": "no",
    connection: "close", // so that a server that stops needn't wait until the connection is idle
  });
  const heartbeat = setInterval(() => write(":\n\n"), heartbeatMs);
  const life = setTimeout(end, lifeMs);
  // Also for who has gone already.
  finished(raw, () => {
    clearInterval(heartbeat);
    clearTimeout(life);
    onClose();
  });
  write(`retry: ${retryMs}\n\n`);
  return { send: (event) => write(`event: ${event}\ndata: {}\n\n`), end };
}
