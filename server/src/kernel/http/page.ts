import Type, { type Static, type TSchema } from "typebox";
import { AppError } from "../errors.ts";

export const MAX_LIMIT = 200;
/** A name of 64 letters of three bytes each. */
const MAX_CURSOR = 300;

/** The query members of every list. */
export const PageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: MAX_LIMIT, default: 50, description: "Rows in a page." }),
  cursor: Type.Optional(
    Type.String({
      maxLength: MAX_CURSOR,
      description: "`next_cursor` of the page before; leave out for the first.",
    }),
  ),
};

/** The answer of every list. */
export function Page<T extends TSchema>(row: T) {
  return Type.Object({
    data: Type.Array(row),
    next_cursor: Type.Union([Type.String(), Type.Null()], {
      description: "null on the last page.",
      examples: [null],
    }),
  });
}

export interface PageRequest {
  limit: number;
  /** The id of the last row of the page before. */
  after: number | null;
}

/** The same of a list whose rows have no ids, in order of their names. */
export interface NamePageRequest {
  limit: number;
  /** The name of the last row of the page before. */
  after: string | null;
}

interface Query {
  limit: number;
  cursor?: string;
}

/** Reads the page that a query asks for. */
export function pageOf({ limit, cursor }: Query): PageRequest {
  return { limit, after: cursor === undefined ? null : Number(readCursor(cursor, /^\d{1,15}$/)) };
}

export function pageByNameOf({ limit, cursor }: Query): NamePageRequest {
  return { limit, after: cursor === undefined ? null : readCursor(cursor, /^\P{Cc}+$/u) };
}

/** Makes the answer from up to `limit + 1` rows: the one too many tells that there is a next page. */
export function pageFrom<Row extends { id: number }, Wire>(
  rows: readonly Row[],
  { limit }: PageRequest,
  toWire: (row: Row) => Wire,
): { data: Wire[]; next_cursor: string | null } {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data: data.map(toWire), next_cursor: last && rows.length > limit ? writeCursor(last.id) : null };
}

/** Makes the answer from up to `limit + 1` rows in order of name. */
export function pageByNameFrom<Row extends { name: string }>(
  rows: readonly Row[],
  { limit }: NamePageRequest,
): { data: Row[]; next_cursor: string | null } {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, next_cursor: last && rows.length > limit ? writeCursor(last.name) : null };
}

function writeCursor(after: number | string): string {
  return Buffer.from(`after:${after}`).toString("base64url");
}

/** What a cursor of ours says, where it looks as it should. */
function readCursor(cursor: string, look: RegExp): string {
  const text = Buffer.from(cursor, "base64url").toString();
  const after = text.startsWith("after:") ? text.slice("after:".length) : "";
  if (look.test(after)) return after;
  throw unknownCursor(cursor);
}

export function unknownCursor(cursor: string): AppError {
  return new AppError(
    "invalid_input",
    `cursor "${cursor.slice(0, 60)}" is not one of ours; start again without it.`,
    [{ path: "cursor", message: "must be next_cursor of the page before" }],
  );
}

export type PageOf<T extends TSchema> = Static<ReturnType<typeof Page<T>>>;
