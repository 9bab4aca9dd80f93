import { closeSync, fdatasync, openSync } from "node:fs";
import { promisify } from "node:util";

const flush = promisify(fdatasync);

/** Puts what was committed to the write-ahead log of a SQLite file on the disk, while the event loop goes on. */
export interface WalSync {
  /** Resolves when the disk has all that is committed now. */
  sync(): Promise<void>;
  /** Nothing may be syncing. */
  close(): void;
}

/** SQLite keeps the log as long as a connection is open: open this after the connection, close it before. */
export function openWalSync(file: string): WalSync {
  const log = openSync(`${file}-wal`, "r+");
  return { sync: () => flush(log), close: () => closeSync(log) };
}
