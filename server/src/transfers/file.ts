import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database, Session, Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";

/** Bytes of a piece: some milliseconds to write on SQLite, where everybody waits for it. */
export const CHUNK_BYTES = 256 * 1024;
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** A file in the database: every process reads it, and it outlives each. */
export async function writeChunk(
  tx: Tx,
  importId: number,
  number: number,
  content: Uint8Array,
): Promise<void> {
  await tx.all("insert into import_chunks (import_id, number, content) values ($1, $2, $3)", [
    importId,
    number,
    content,
  ]);
}

/** Everything else gets a turn between two pieces. */
export async function* readFile(session: Session, importId: number): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++, await nextTurn()) {
    const content = await readChunk(session, importId, number);
    if (content === null) return;
    yield content;
  }
}

export async function readChunk(
  session: Session,
  importId: number,
  number: number,
): Promise<Uint8Array | null> {
  const [chunk] = await session.all<{ content: Uint8Array }>(
    "select content from import_chunks where import_id = $1 and number = $2",
    [importId, number],
  );
  return chunk?.content ?? null;
}

/** Writes what comes as chunks; answers how many bytes. `see` hears each piece. */
export async function storeStream(
  db: Database,
  importId: number,
  stream: AsyncIterable<Buffer>,
  see: (piece: Buffer) => void,
): Promise<number> {
  let bytes = 0;
  let number = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    const content = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    // What is not in the database when the upload ends is in no import: nothing waits for the disk here.
    await db.transact((tx) => writeChunk(tx, importId, number++, content), { durable: "soon" });
  };
  for await (const piece of stream) {
    bytes += piece.length;
    if (bytes > MAX_FILE_BYTES) throw tooLarge();
    see(piece);
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + CHUNK_BYTES - waitingBytes);
      waiting.push(part);
      waitingBytes += part.length;
      at += part.length;
      if (waitingBytes === CHUNK_BYTES) await flush();
    }
  }
  if (waitingBytes > 0) await flush();
  return bytes;
}

export function tooLarge(): AppError {
  return new AppError(
    "payload_too_large",
    `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB: split it.`,
  );
}
