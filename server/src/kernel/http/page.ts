import Type, { type Static, type TSchema } from "typebox";
import { AppError } from "../errors.ts";

export const MAX_LIMIT = 200;

/** The query members of every list. */
export const PageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: MAX_LIMIT, default: 50, description: "Rows in a page." }),
  cursor: Type.Optional(
    Type.String({
      maxLength: 200,
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

/** Reads the page that a query asks for. */
export function pageOf(query: { limit: number; cursor?: string }): PageRequest {
  return { limit: query.limit, after: query.cursor === undefined ? null : readCursor(query.cursor) };
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

function writeCursor(id: number): string {
  return Buffer.from(`after:${id}`).toString("base64url");
}

function readCursor(cursor: string): number {
  const match = /^after:(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (match) return Number(match[1]);
  throw new AppError(
    "invalid_input",
    `cursor "${cursor.slice(0, 60)}" is not one of ours; start again without it.`,
    [{ path: "cursor", message: "must be next_cursor of the page before" }],
  );
}

export type PageOf<T extends TSchema> = Static<ReturnType<typeof Page<T>>>;
