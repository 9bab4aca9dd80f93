import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ConfigError } from "./config.ts";

/** A value in quotes may go over several lines, of which only the first has a name. */
const QUOTED = /^[^\n#"'`=]+=[ \t]*(["'`])[\s\S]*?\1.*$/gm;

/**
 * The environment, with what `.env` in `folder` adds to it: a variable that is really set wins over the file, an
 * empty one counts as not set. Throws ConfigError for a file that can't be read, or a line that sets nothing.
 */
export function readEnvironment(
  folder: string,
  env: Record<string, string | undefined>,
): Record<string, string | undefined> {
  const fromFile = readDotenv(join(folder, ".env"));
  const set = Object.entries(env).filter(([name, value]) => value || !fromFile[name]);
  return { ...fromFile, ...Object.fromEntries(set) };
}

function readDotenv(path: string): NodeJS.Dict<string> {
  const text = readText(path)
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n"); // as some editors write it
  const problems = linesWithoutValue(text).map((line) => `line ${line} of ${path} is not NAME=value.`);
  if (problems.length > 0) throw new ConfigError(problems);
  return parseEnv(text);
}

/** Empty where there is no file. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOENT") return "";
    throw new ConfigError([`${path} can't be read (${error.message}).`]);
  }
}

/** Their numbers alone: what stands there may be half of a secret. */
function linesWithoutValue(text: string): number[] {
  const unquoted = text.replace(QUOTED, (value) => value.replace(/[^\n]/g, "="));
  const isGood = (line: string) => line.trim() === "" || line.trim().startsWith("#") || line.includes("=");
  return unquoted.split("\n").flatMap((line, i) => (isGood(line) ? [] : [i + 1]));
}
