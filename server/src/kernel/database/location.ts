import { join } from "node:path";

/** Where the SQLite database of a data folder stands. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, "hookline.db");
}
