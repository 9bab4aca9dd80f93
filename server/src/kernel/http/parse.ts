import { isUtf8 } from "node:buffer";
import { parse } from "node:querystring";
import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";

/** Levels of objects and lists in a body; ours have five at most. */
const MAX_DEPTH = 32;
const JSON_TYPE = /^application\/(.+\+)?json($|;)/;
const FORM_TYPE = "application/x-www-form-urlencoded";
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]+)/i;

type TakesBodies = Pick<FastifyInstance, "addContentTypeParser" | "removeAllContentTypeParsers">;

/** Has JSON bodies read, and every other refused by its type. */
export function takeJson(http: TakesBodies): void {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser(
    JSON_TYPE,
    { parseAs: "buffer" },
    async (request: FastifyRequest, body: Buffer) => {
      const charset = CHARSET.exec(request.headers["content-type"] ?? "")?.[1] ?? "utf-8";
      if (!/^utf-?8$/i.test(charset)) {
        throw new AppError("unsupported_media_type", `A body in ${charset} can't be read: JSON is UTF-8.`);
      }
      return parseJson(textOf(body));
    },
  );
  http.addContentTypeParser("*", async (request: FastifyRequest) => {
    if (!request.is404) throw unreadable(request.headers["content-type"]);
  });
}

/** Has HTML forms read beside JSON, by the routes of this scope. A name that comes more than once has a list. */
export function takeForms(scope: TakesBodies): void {
  scope.addContentTypeParser(FORM_TYPE, { parseAs: "buffer" }, async (_: FastifyRequest, body: Buffer) => {
    const form = { ...parse(textOf(body)) };
    checkInput(form);
    return form;
  });
}

/** A file as it comes, to be read by the route itself. */
export interface Upload {
  stream: Readable;
  /** What a repeat under the same Idempotency-Key is told apart by: nobody reads the file twice. */
  toJSON(): string | undefined;
}

/** Has the routes of this scope take files of these types, unread, and nothing else. */
export function takeFiles(scope: TakesBodies, types: readonly string[]): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    [...types],
    async (request: FastifyRequest, stream: Readable): Promise<Upload> => ({
      stream,
      toJSON: () => request.headers["content-length"],
    }),
  );
  scope.addContentTypeParser("*", async (request: FastifyRequest) => {
    if (!request.is404) throw unreadable(request.headers["content-type"], `a file: ${types.join(" or ")}`);
  });
}

/**
 * Reads a JSON body. Refused, beside what isn't JSON: nesting that is meant to exhaust, NUL and half
 * surrogate pairs (PostgreSQL stores neither), and members that would reach an object's prototype.
 */
function parseJson(text: string): unknown {
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new AppError("malformed_request", `The body is not JSON: ${(error as Error).message}.`);
  }
  checkInput(value);
  return value;
}

/** Every name and every text in what was sent, wherever in the request. */
export function checkInput(value: unknown, depth = 1): void {
  if (typeof value === "string") checkText(value);
  if (typeof value !== "object" || value === null) return;
  if (depth > MAX_DEPTH) {
    throw new AppError("malformed_request", `The body is nested more than ${MAX_DEPTH} levels deep.`);
  }
  for (const [name, member] of Object.entries(value)) {
    checkText(name);
    if (name === "__proto__")
      throw new AppError("malformed_request", "The request has a member named __proto__.");
    checkInput(member, depth + 1);
  }
}

/** A cookie's value. Nobody typed it, so that one which can't be text is no reason to refuse: it counts as empty. */
export function decodeCookie(text: string): string {
  try {
    const value = decodeURIComponent(text);
    return value.includes("\0") ? "" : value;
  } catch {
    return "";
  }
}

/** Without the mark that some editors put before it. */
function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw new AppError("malformed_request", "The body is not valid UTF-8.");
  const text = body.toString();
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function checkText(text: string): void {
  if (text.includes("\0")) throw new AppError("malformed_request", "The request has a NUL character in it.");
  if (!text.isWellFormed()) {
    throw new AppError(
      "malformed_request",
      "The request has half of a surrogate pair in it: it is not valid Unicode.",
    );
  }
}

function unreadable(
  type: string | undefined,
  wanted = "JSON, with content-type: application/json",
): AppError {
  const what = type === undefined ? "without a content-type" : `of the type "${type.slice(0, 100)}"`;
  return new AppError("unsupported_media_type", `A body ${what} can't be read here. Send ${wanted}.`);
}
