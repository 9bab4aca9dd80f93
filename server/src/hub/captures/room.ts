import { tryLater } from "../../kernel/errors.ts";

/** Bytes and requests under way at once, at most: what is beyond is told to come again. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REQUESTS = 2000;
const RETRY_AFTER_S = 1;

/** Keeps what is being received within bounds, however many send at once. */
export interface Room {
  /** Makes room for so many bytes until what it answers is called; throws `rate_limited` where there is none. */
  take(bytes: number): () => void;
}

export function createRoom(): Room {
  let bytesTaken = 0;
  let requests = 0;
  return {
    take(bytes) {
      if (bytesTaken + bytes > MAX_BYTES || requests >= MAX_REQUESTS) {
        throw tryLater(
          "rate_limited",
          "Too much is coming in at once. Try again in a moment.",
          RETRY_AFTER_S,
        );
      }
      bytesTaken += bytes;
      requests++;
      let isFree = false;
      return () => {
        if (isFree) return;
        isFree = true;
        bytesTaken -= bytes;
        requests--;
      };
    },
  };
}
