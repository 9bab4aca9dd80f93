import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PRELOAD = pathToFileURL(join(import.meta.dirname, "stand-ins-preload.mjs")).href;

/** The environment of a server for which these hosts are answered by stand-ins of their vendors, on this machine. */
export function answeredBy(standIns: { readonly [host: string]: { origin: string } }): NodeJS.ProcessEnv {
  const ports = Object.entries(standIns).map(([host, { origin }]) => [host, Number(new URL(origin).port)]);
  return { NODE_OPTIONS: `--import=${PRELOAD}`, STAND_INS: JSON.stringify(Object.fromEntries(ports)) };
}
