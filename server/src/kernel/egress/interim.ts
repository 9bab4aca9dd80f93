import type { Socket } from "node:net";

/** What is known about the answer that is awaited on a socket. */
export interface AnswerWatch {
  /** Set with each request: the next bytes are the head of an answer. */
  headAwaited: boolean;
  /** Whether any byte of the answer has come, interim ones included. */
  answerBegan: boolean;
}

/** How much a peer may send in interim answers before the real one. */
const MAX_INTERIM_BYTES = 16 * 1024;

const INTERIM_HEAD = "HTTP/1.# 1##";
const ONE = "1".charCodeAt(0);

/**
 * Takes interim answers (100, 102, 103; RFC 9110, section 15.2) out of what is read from `socket`, because
 * undici takes a 100 that it did not ask for as an error. 101 stays in: nobody asked for it, so it is one.
 */
export function dropInterimAnswers(socket: Socket, watch: AnswerWatch): void {
  const read = socket.read.bind(socket);
  let held: Buffer | null = null;
  let dropped = 0;
  socket.read = (size?: number) => {
    for (;;) {
      const chunk: Buffer | null = read(size);
      if (chunk === null || !watch.headAwaited) return chunk;
      watch.answerBegan = true;
      let bytes: Buffer = held === null ? chunk : Buffer.concat([held, chunk]);
      held = null;
      let length = interimLength(bytes);
      while (length > 0) {
        dropped += length;
        bytes = bytes.subarray(length);
        length = interimLength(bytes);
      }
      if (length === 0) {
        dropped = 0;
        watch.headAwaited = false;
        return bytes;
      }
      held = bytes;
      if (dropped + held.length > MAX_INTERIM_BYTES) {
        socket.destroy(new Error("too many interim answers"));
        return null;
      }
    }
  };
}

/** The length of the interim answer at the start of `bytes`; 0 if another answer stands there, -1 if more bytes must tell. */
export function interimLength(bytes: Buffer): number {
  if (bytes.length > 9 && bytes[9] !== ONE) return 0;
  const head = bytes.toString("latin1", 0, INTERIM_HEAD.length);
  for (let at = 0; at < head.length; at++) {
    const wanted = INTERIM_HEAD.charAt(at);
    if (wanted === "#" ? !/\d/.test(head.charAt(at)) : head.charAt(at) !== wanted) return 0;
  }
  if (head.endsWith("101")) return 0;
  const end = bytes.indexOf("\r\n\r\n");
  return end === -1 ? -1 : end + 4;
}
