import { fileURLToPath } from "node:url";

/** How our programs are run from a script. */
export const NODE_FLAGS = ["--no-warnings", "--import", inServer("compile-cache.mjs")];

/** A file of the server's package. */
export function inServer(file: string): string {
  return fileURLToPath(new URL(`../../server/${file}`, import.meta.url));
}
