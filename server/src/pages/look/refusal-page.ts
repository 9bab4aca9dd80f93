import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { AppError } from "../../kernel/errors.ts";
import { html } from "../../kernel/html.ts";
import { refusalOf } from "../../kernel/http/index.ts";
import { sendDocument } from "./document.ts";

/** Tells a person who asked for a page, as a page, why there is none. */
export function answerWithPage(
  error: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error, request);
  if (!refusal) return reply.send(error);
  if (refusal.retryAfterS !== undefined) reply.header("retry-after", String(refusal.retryAfterS));
  return sendNotice(reply, refusal.status, "This page can't be shown", refusal.message);
}

/** Where nothing is. */
export function sendNothingHere(reply: FastifyReply): FastifyReply {
  const text = "The link may be old, or not complete. Ask whoever gave it to you.";
  return sendNotice(reply, 404, "Nothing is here", text);
}

/** A page that says one thing, and is no project's. */
export function sendNotice(reply: FastifyReply, status: number, title: string, text: string): FastifyReply {
  const body = html`<main><div class="card intro"><h1>${title}</h1>\n<p>${text}</p></div></main>`;
  return sendDocument(reply, status, { title, body, isPrivate: true });
}
