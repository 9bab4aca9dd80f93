import { readFileSync } from "node:fs";

export const SHARE_SCRIPT_URL = "/p/share.js";

/** What copies the link and counts what was shared, in plain JavaScript as browsers run it. */
export function shareScript(): string {
  return readFileSync(new URL("share.js", import.meta.url), "utf8");
}
