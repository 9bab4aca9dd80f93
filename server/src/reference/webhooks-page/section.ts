import { type Html, html } from "../../kernel/html.ts";
import type { ContentsEntry } from "../layout.ts";

/** A part of the page, named in its contents. */
export interface Section extends ContentsEntry {
  body: Html;
}

export function renderSection({ id, title, body }: Section): Html {
  return html`
<section class="group article" id="${id}">
<h2>${title}</h2>
${body}
</section>`;
}

/** A table with a line of headings; the first cell of each row names it. */
export function gridTable(headings: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const head = headings.map((heading) => html`<th scope="col">${heading}</th>`);
  const body = rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name ?? null}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<table class="grid"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
