import { type Html, html } from "../../kernel/html.ts";

/** Plain text as paragraphs: an empty line parts them, a line break stays one. */
export function paragraphs(text: string): Html[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(
      (part) =>
        html`<p>${part.split("\n").map((line, i) => html`${i > 0 ? html`<br>` : null}${line}`)}</p>\n`,
    );
}
