import type { FastifyReply } from "fastify";
import Type from "typebox";
import { type Html, html } from "../../kernel/html.ts";
import { DEFAULT_PAGE } from "../settings/settings.ts";
import { createLook, type Look } from "./look.ts";

/** Of pages that are no project's. */
const PLAIN_LOOK = createLook(DEFAULT_PAGE);

/** Else browsers ask for one. */
const NO_ICON = "data:,";

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;

export interface PageDocument {
  title: string;
  /** What stands between `<body>` and its end. */
  body: Html;
  look?: Look;
  language?: string;
  /** The address of a picture for the browser's tab, if there is one. */
  icon?: string;
  /** More for the head: how links to the page are shown. */
  head?: Html;
  /** The address of the page's script, if it has one. */
  script?: string;
  /** Search engines leave it alone. */
  isPrivate?: boolean;
  /** It is only looked at: pages of ours may frame it, and its forms go nowhere. */
  isPreview?: boolean;
}

/** For a route's `response`: an answer that leads on to another address. */
export function leadsTo(description: string) {
  return Type.Null({ description, headers: { location: Type.String() } });
}

/** Answers with a whole page. Nothing is loaded but pictures and a script from here, and the styles are in it. */
export function sendDocument(reply: FastifyReply, status: number, document: PageDocument): FastifyReply {
  if (document.isPreview) reply.header("x-frame-options", "SAMEORIGIN");
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("content-security-policy", policyOf(document))
    .send(render(document));
}

function render({
  title,
  body,
  look = PLAIN_LOOK,
  language = "en",
  icon = NO_ICON,
  head,
  script,
  isPrivate,
}: PageDocument): string {
  const direction = RIGHT_TO_LEFT.test(language) ? html` dir="rtl"` : null;
  const page = html`<!doctype html>
<html lang="${language}"${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${icon}">
${isPrivate ? html`<meta name="robots" content="noindex">\n` : null}${head ?? null}${look.head}
</head>
<body>
${body}
${script === undefined ? null : html`<script src="${script}" defer></script>\n`}</body>
</html>
`;
  return page.html;
}

function policyOf({ look = PLAIN_LOOK, script, isPreview }: PageDocument): string {
  return [
    "default-src 'none'",
    `style-src ${look.styleSources}`,
    "img-src 'self' data:",
    ...(script === undefined ? [] : ["script-src 'self'", "connect-src 'self'"]),
    `form-action ${isPreview ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    `frame-ancestors ${isPreview ? "'self'" : "'none'"}`,
  ].join("; ");
}
