import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** This Hookline's version, as receivers see it in `user-agent`. */
export const VERSION = manifest.version;
