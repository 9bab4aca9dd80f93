import { parseArgs } from "node:util";

const USAGE = `npm run demo [-- --seconds N]

Starts a server with a sample project and a receiver of its own, signs people up, and shows each webhook.
It ends on Ctrl-C, or after N seconds, and counts what arrived. With DATABASE_URL set it runs on that PostgreSQL, in a
project that it deletes at the end; otherwise on a database of its own.`;

export type Options = { seconds: number } | { exitCode: 0 | 2; say: string };

/** What the command line asks for; without --seconds there is no end. */
export function readOptions(args: string[]): Options {
  try {
    const options = { seconds: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
    const { help, seconds = "Infinity" } = parseArgs({ args, options }).values;
    if (help) return { exitCode: 0, say: USAGE };
    if (Number(seconds) > 0) return { seconds: Number(seconds) };
    return { exitCode: 2, say: `--seconds must be a number above 0, not "${seconds}".` };
  } catch (error) {
    return { exitCode: 2, say: `${(error as Error).message}\n\n${USAGE}` };
  }
}
