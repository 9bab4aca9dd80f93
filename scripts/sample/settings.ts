import { SETTINGS } from "../../server/src/config.ts";

/** The environment without what would set Hookline up: a script's server is set up by the script. */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = new Set<string>(Object.values(SETTINGS).map(({ variable }) => variable));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name)));
}
