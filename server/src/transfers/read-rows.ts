import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { AppError } from "../kernel/errors.ts";
import type { Encoding } from "./encoding.ts";
import { DELIMITERS, type Format } from "./import.ts";

/** Rows that are read before anybody sees them, and how many characters: what is held at once. */
const WINDOW = 1000;
const WINDOW_LENGTH = 4 * 1024 * 1024;
/** Characters of a row: one that is longer has a quote that nothing closes, mostly. */
const MAX_ROW = 256 * 1024;
export const MAX_COLUMNS = 200;
/** For a file whose rows are a few bytes each: what is remembered of each row would be too much. */
const MAX_ROWS = 5_000_000;
const NEWLINE = /\r\n|\n|\r/g;

export interface Row {
  /** Where it begins in the file: 1 is the first. */
  line: number;
  fields: string[];
}

/**
 * The rows of a file, the header among them, in windows. Throws `invalid_input`, naming the line, where it can't be
 * read on: half a file is no file.
 */
export async function* readRows(
  content: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: Pick<Format, "encoding" | "delimiter">,
): AsyncGenerator<Row[]> {
  const position = { next: 1, emptyLines: 0 };
  const parser = parse({
    delimiter: DELIMITERS[delimiter],
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: MAX_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
    // Here, and not where rows come out: those in front of a fault never do. (Typed as if it had to answer cells.)
    on_record: (fields, { empty_lines }) => advance(position, fields, empty_lines) as unknown as string[],
  });
  // Its own errors come out of the loop below.
  pipeline(Readable.from(decode(content, encoding)), parser, () => {});
  let rows: Row[] = [];
  let count = 0;
  let length = 0;
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      if (row.fields.length > MAX_COLUMNS) throw unreadable(row.line, tooWide(row.fields.length));
      if (++count > MAX_ROWS) throw unreadable(row.line, `a file may have ${MAX_ROWS} rows: split it`);
      rows.push(row);
      for (const field of row.fields) length += field.length;
      if (rows.length < WINDOW && length < WINDOW_LENGTH) continue;
      yield rows;
      rows = [];
      length = 0;
    }
  } catch (error) {
    throw explain(error, position.next);
  }
  if (rows.length > 0) yield rows;
}

/** Lines are counted here: a line break inside quotes is one, however many characters it has. */
function advance(position: { next: number; emptyLines: number }, fields: string[], emptyLines: number): Row {
  const line = position.next + emptyLines - position.emptyLines;
  position.emptyLines = emptyLines;
  position.next = line + 1;
  for (const field of fields) if (/[\r\n]/.test(field)) position.next += field.match(NEWLINE)?.length ?? 0;
  return { line, fields };
}

async function* decode(content: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const text = (piece?: Uint8Array) => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: piece !== undefined }));
    } catch {
      throw new AppError(
        "invalid_input",
        `The file has bytes that are no ${encoding}. Save it as UTF-8, or choose the encoding that it is in.`,
      );
    }
  };
  for await (const piece of content) yield text(piece);
  yield text();
}

function explain(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  switch (error.code) {
    case "CSV_MAX_RECORD_SIZE":
      return unreadable(
        line,
        `the row is longer than ${MAX_ROW} characters: most likely a quote (") in it is never closed`,
      );
    case "CSV_QUOTE_NOT_CLOSED":
      return unreadable(line, 'a quote (") is opened and never closed');
    case "CSV_INVALID_CLOSING_QUOTE":
      return unreadable(line, 'something stands behind a closing quote ("); write a quote in a text as ""');
    case "INVALID_OPENING_QUOTE":
      return unreadable(
        line,
        'a quote (") stands inside a cell without quotes around; write it as """" or leave it out',
      );
    default:
      return unreadable(line, error.message);
  }
}

function tooWide(columns: number): string {
  return `the row has ${columns} columns; ${MAX_COLUMNS} is the limit; look whether the delimiter is right`;
}

/** What is wrong with a file as such: nothing of it is taken. */
function unreadable(line: number, what: string): AppError {
  return new AppError("invalid_input", `Line ${line}: ${what}.`, [{ path: `line ${line}`, message: what }]);
}
