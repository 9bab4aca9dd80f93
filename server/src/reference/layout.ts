import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { type Html, html } from "../kernel/html.ts";
import { CSS } from "./page-style.ts";

/** Nothing is loaded, run or framed. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export interface Page {
  title: string;
  contents: readonly ContentsEntry[];
  main: Html;
  /** The address of a script of ours, if it has one. */
  script: string | null;
}

/** A part of the page, and where to go within it. */
export interface ContentsEntry {
  id: string;
  title: string;
  links: readonly Html[];
}

/** A page to read, its contents at the side. */
export function renderPage({ title, contents, main, script }: Page): string {
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: CSS }}</style>
<body>
<a class="jump" href="#contents">Contents</a>
<nav aria-label="Contents" id="contents">
${contents.map(renderEntry)}
</nav>
<main>
${main}
</main>${script === null ? null : html`\n<script src="${script}"></script>`}
</html>
`;
  return page.html;
}

function renderEntry({ id, title, links }: ContentsEntry): Html {
  const list = links.length > 0 ? html`<ul>${links}</ul>` : null;
  return html`<h2><a href="#${id}">${title}</a></h2>${list}`;
}

/** Answers with such a page, allowed to run its own script if it has one. */
export function sendPage(reply: FastifyReply, page: string, { hasScript }: { hasScript: boolean }) {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", hasScript ? `${POLICY}; script-src 'self'` : POLICY)
    .send(page);
}
