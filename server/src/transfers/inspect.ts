import { type Column, DELIMITERS, type Delimiter, type Format } from "./import.ts";
import { type Row, readRows } from "./read-rows.ts";
import { proposeTargets } from "./targets.ts";

const SAMPLES = 5;
const MAX_NAME = 100;
const MAX_SAMPLE = 200;

/** The delimiter that cuts the first lines into the most cells, the same number in each mostly. */
export function guessDelimiter(text: string): Delimiter {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLES + 1);
  const scores = Object.entries(DELIMITERS).map(([name, sign]) => {
    const counts = lines.map((line) => withoutQuoted(line).split(sign).length - 1);
    const isEven = counts.every((count) => count === counts[0]);
    return {
      name: name as Delimiter,
      score: Math.min(...counts, 1000) + (isEven && (counts[0] ?? 0) > 0 ? 0.5 : 0),
    };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.name : "comma";
}

function withoutQuoted(line: string): string {
  return line.replace(/"[^"]*"/g, "");
}

/** Whether the first row names the columns: an address in it is somebody's. */
export function guessHeader(first: Row | undefined): boolean {
  return !first?.fields.some((field) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(field.trim()));
}

/** The first rows of a file, of which no more is read than it takes. */
export async function readFirstRows(
  content: AsyncIterable<Uint8Array>,
  format: Pick<Format, "encoding" | "delimiter">,
): Promise<Row[]> {
  const windows = readRows(content, format);
  const { value } = await windows.next();
  await windows.return(undefined);
  return (value ?? []).slice(0, SAMPLES + 1);
}

/** The columns that the first rows show, each with what it most likely means. */
export function columnsOf(rows: readonly Row[], hasHeader: boolean): Column[] {
  const header = hasHeader ? rows[0] : undefined;
  const data = rows.slice(hasHeader ? 1 : 0, SAMPLES + 1);
  const width = header?.fields.length ?? Math.max(0, ...data.map(({ fields }) => fields.length));
  const names = Array.from({ length: width }, (_, i) => nameOf(header?.fields[i], i));
  const samples = names.map((_, i) => data.map(({ fields }) => (fields[i] ?? "").slice(0, MAX_SAMPLE)));
  const targets = proposeTargets(names.map((name, i) => ({ name, samples: samples[i] as string[] })));
  return names.map((name, i) => ({ name, samples: samples[i] as string[], to: targets[i] ?? null }));
}

function nameOf(header: string | undefined, i: number): string {
  return header?.trim().slice(0, MAX_NAME) || `Column ${i + 1}`;
}
