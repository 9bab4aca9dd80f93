/** HTML that may stand in a page as it is. Made by `html`, or from text that is not anybody's input. */
export interface Html {
  readonly html: string;
}

type Part = string | number | null | Html | readonly Html[];

/** A template of HTML: what is put into it is text, and escaped, unless it is HTML of ours. null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.reduce((done, next, i) => done + render(parts[i - 1] ?? null) + next);
  return { html: text };
}

function render(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "html" in part ? part.html : part.map((one) => one.html).join("");
}

const ENTITIES: { [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
