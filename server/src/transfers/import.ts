import type { InitialStatus } from "../users/index.ts";
import type { Encoding } from "./encoding.ts";
import type { ImportRow } from "./tables.ts";

export const DELIMITERS = { comma: ",", semicolon: ";", tab: "\t", pipe: "|" } as const;
export type Delimiter = keyof typeof DELIMITERS;

/** How a file is read. */
export interface Format {
  encoding: Encoding;
  delimiter: Delimiter;
  /** The first row names the columns. */
  hasHeader: boolean;
}

/** A column of a file. */
export interface Column {
  name: string;
  /** What stands in it in the first rows. */
  samples: string[];
  /** What it tells of a person (`targets.ts`); null: it is passed over. */
  to: string | null;
}

export interface Counts {
  rows: number;
  created: number;
  updated: number;
  /** There already, and nothing is different or to be changed. */
  unchanged: number;
  refused: number;
}

/** A file of people, and how far it has come. */
export interface Import extends Omit<ImportRow, "format" | "columns" | "dry_run" | "status" | "existing"> {
  format: Format;
  columns: Column[];
  /** Of new people whose row says nothing else. */
  status: InitialStatus;
  /** What becomes of those who are there already. */
  existing: "update" | "skip";
  dry_run: Counts | null;
}

export function readImport({ format, columns, dry_run, status, existing, ...row }: ImportRow): Import {
  return {
    ...row,
    format: JSON.parse(format),
    columns: JSON.parse(columns),
    dry_run: dry_run === null ? null : JSON.parse(dry_run),
    status: status as InitialStatus,
    existing: existing as Import["existing"],
  };
}

/** Whether its list of refused rows is of how it is mapped now: one of an earlier dry run is of nothing. */
export function showsRefusals({ has_refusals, dry_run, started_at }: Import): boolean {
  return has_refusals === 1 && (dry_run !== null || started_at !== null);
}

export const NO_COUNTS: Counts = { rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0 };
