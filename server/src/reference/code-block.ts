import { readFileSync } from "node:fs";
import { type Html, html } from "../kernel/html.ts";

export const COPY_SCRIPT_URL = "/docs/copy.js";

/** What gives every code block its button, in plain JavaScript as browsers run it. */
export function copyScript(): string {
  return readFileSync(new URL("copy.js", import.meta.url), "utf8");
}

/** Text to be copied as it stands; the script puts the button beside its caption. */
export function codeBlock(caption: string, text: string): Html {
  return html`<figure class="copied"><figcaption>${caption}</figcaption><pre><code>${text}</code></pre></figure>`;
}
