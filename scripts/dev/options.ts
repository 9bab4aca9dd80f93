import { parseArgs } from "node:util";

const USAGE = `npm run dev [-- --quiet]

Starts the server, which starts again when its sources change, the dashboard with hot reload, and a receiver that
prints each webhook; people sign up every few seconds, unless --quiet. Its data, a made-up project that is a month
old, is in data/dev: delete that folder to begin anew. Ctrl-C ends everything.`;

export type Options = { isQuiet: boolean } | { exitCode: 0 | 2; say: string };

export function readOptions(args: string[]): Options {
  try {
    const options = { quiet: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const { help, quiet = false } = parseArgs({ args, options }).values;
    return help ? { exitCode: 0, say: USAGE } : { isQuiet: quiet };
  } catch (error) {
    return { exitCode: 2, say: `${(error as Error).message}\n\n${USAGE}` };
  }
}
