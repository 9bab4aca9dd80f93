import { hash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import { AppError, invalidInput, tryLater } from "../errors.ts";
import type { Keyring } from "../secrets/index.ts";
import { type Answer, createAnswerBook, type HeldKey } from "./answer-book.ts";
import type { Http } from "./server.ts";

/** Longer answers are not kept: a repeat is then refused, as the thing is made. The answer to a thousand users is. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const PRINTABLE = /^[\x20-\x7e]{1,255}$/;
const RETRY_AFTER_S = 1;

declare module "fastify" {
  interface FastifyRequest {
    /** Set while a POST with an Idempotency-Key runs for the first time. */
    heldKey: HeldKey | null;
  }
}

export interface IdempotencyDeps {
  db: Database;
  clock: Clock;
  keyring: Keyring;
  /** Whose key it is: another's may be the same. Null where nobody is known: then the header does nothing. */
  ownerOf(request: FastifyRequest): Pick<HeldKey, "owner" | "projectId"> | null;
}

/**
 * Every POST of somebody known takes an `Idempotency-Key`: within 24 hours the same request is answered
 * again as it was the first time, and nothing is made twice. (draft-ietf-httpapi-idempotency-key-header)
 */
export function answerOnce(http: Http, deps: IdempotencyDeps): void {
  const book = createAnswerBook(deps);
  http.decorateRequest("heldKey", null);

  http.addHook("preHandler", (request, reply, done) => {
    const key = request.headers["idempotency-key"];
    if (key === undefined || request.method !== "POST") return done();
    begin(String(key), request, reply).then((isAnswered) => {
      if (!isAnswered) done();
    }, done);
  });

  http.addHook("onSend", (request, reply, payload, done) => {
    const held = request.heldKey;
    if (!held) return done(null, payload);
    request.heldKey = null;
    const nothingDone = reply.statusCode >= 400;
    const stored = nothingDone ? book.release(held) : book.keep(held, answerOf(reply, payload));
    stored
      .catch((error: unknown) => request.log.error({ err: error }, "the answer to a repeat was not kept"))
      .finally(() => done(null, payload));
  });

  async function begin(key: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const owner = deps.ownerOf(request);
    if (owner === null) return false;
    if (!PRINTABLE.test(key)) {
      throw invalidInput("Idempotency-Key", "must be 1 to 255 printable ASCII characters");
    }
    const held = { ...owner, key, requestHash: fingerprint(request) };
    const found = await book.claim(held);
    if (found.kind === "first") {
      request.heldKey = held;
      return false;
    }
    if (found.kind === "answered") {
      replay(reply, found.answer);
      return true;
    }
    throw refusalOf(found.kind, key);
  }
}

function replay(reply: FastifyReply, { status, type, body }: Answer): void {
  if (type !== null) reply.type(type);
  reply
    .code(status)
    .header("idempotency-replayed", "true")
    .serializer((text: string) => text)
    .send(body);
}

function refusalOf(kind: "another" | "running" | "unkept" | "dropped", key: string): AppError {
  switch (kind) {
    case "another":
      return new AppError(
        "idempotency_key_reused",
        `The Idempotency-Key "${key}" came with another request before. Use a new one for each request.`,
      );
    case "running":
      return tryLater(
        "idempotency_key_in_use",
        `A request with the Idempotency-Key "${key}" is under way. Try again in a moment.`,
        RETRY_AFTER_S,
      );
    case "unkept":
      return new AppError(
        "idempotency_key_reused",
        `The request with the Idempotency-Key "${key}" was carried out; its answer was too long to keep.`,
      );
    case "dropped":
      return new AppError(
        "idempotency_key_reused",
        `The request with the Idempotency-Key "${key}" was carried out; its answer was dropped, as somebody was erased since.`,
      );
  }
}

function fingerprint(request: FastifyRequest): string {
  return hash("sha256", `${request.url}\n${JSON.stringify(request.body)}`, "hex");
}

function answerOf(reply: FastifyReply, payload: unknown): Answer | null {
  const body = payload ?? "";
  if (typeof body !== "string" || Buffer.byteLength(body) > MAX_ANSWER_BYTES) return null;
  const type = reply.getHeader("content-type");
  return { status: reply.statusCode, type: typeof type === "string" ? type : null, body };
}
