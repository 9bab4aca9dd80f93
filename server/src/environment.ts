import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/** The environment, with what `.env` in `folder` adds to it: a variable that is really set wins over the file. */
export function readEnvironment(
  folder: string,
  env: Record<string, string | undefined>,
): Record<string, string | undefined> {
  return { ...readDotenv(join(folder, ".env")), ...env };
}

function readDotenv(path: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
