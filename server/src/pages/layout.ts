import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import Type from "typebox";
import { type Html, html } from "../kernel/html.ts";

const CSS = `
:root{color-scheme:light dark;--ink:#16181d;--soft:#5b616e;--line:#8a90a0;--ground:#f6f7f9;--card:#fff;--act:#3d3aed;--on:#fff;--bad:#b42318}
@media(prefers-color-scheme:dark){:root{--ink:#f1f2f5;--soft:#a9afbd;--line:#6b7180;--ground:#101217;--card:#191c23;--act:#a5a3ff;--on:#101217;--bad:#ff9c8f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{width:100%;max-width:26rem;padding:2rem;background:var(--card);border-radius:1rem;box-shadow:0 1px 2px #0002,0 8px 32px #0001}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.2;overflow-wrap:anywhere}
p{margin:0 0 1.25rem;color:var(--soft)}
label{display:block;margin-bottom:1rem;font-weight:600}
label span{font-weight:400;color:var(--soft)}
input{display:block;width:100%;margin-top:.25rem;padding:.7rem .8rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);color:inherit;font:inherit}
button{width:100%;padding:.8rem;border:0;border-radius:.5rem;background:var(--act);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid var(--act);outline-offset:2px}
a{color:var(--act);overflow-wrap:anywhere}
.bad{color:var(--bad);font-weight:600}
`;

/** Nothing is loaded or framed, and nothing run but a script of ours where the page has one; forms go to this installation. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
const POLICY_WITH_SCRIPT = `${POLICY}; script-src 'self'; connect-src 'self'`;

/** For a route's `response`: an answer that leads on to another address. */
export function leadsTo(description: string) {
  return Type.Null({ description, headers: { location: Type.String() } });
}

/** Answers with a whole page; `script` is the address of its script, if it has one. */
export function sendPage(
  reply: FastifyReply,
  status: number,
  title: string,
  main: Html,
  script: string | null = null,
): FastifyReply {
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: CSS }}</style>
<main>${main}</main>${script === null ? null : html`\n<script src="${script}"></script>`}
</html>
`;
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("content-security-policy", script === null ? POLICY : POLICY_WITH_SCRIPT)
    .send(page.html);
}
