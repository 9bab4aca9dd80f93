import type { Generated, Selectable } from "kysely";

/** `abandoned`: the upload didn't come to its end; nobody sees it. */
export type ImportState =
  | "uploading"
  | "abandoned"
  | "uploaded"
  | "checking"
  | "running"
  | "completed"
  | "canceled"
  | "failed";

interface ImportsTable {
  id: Generated<number>;
  project_id: number;
  state: ImportState;
  file_name: string;
  bytes: Generated<number>;
  /** JSON: `Format`. */
  format: Generated<string>;
  /** JSON: a list of `Column`. */
  columns: Generated<string>;
  status: string;
  existing: string;
  rows_total: number | null;
  rows_done: Generated<number>;
  created: Generated<number>;
  updated: Generated<number>;
  unchanged: Generated<number>;
  refused: Generated<number>;
  /** JSON: `Counts`. */
  dry_run: string | null;
  problem: string | null;
  runner: string | null;
  lease_until: number | null;
  has_file: Generated<number>;
  has_refusals: Generated<number>;
  created_at: number;
  changed_at: number;
  started_at: number | null;
  finished_at: number | null;
}

interface ImportChunksTable {
  import_id: number;
  number: number;
  content: Uint8Array;
}

interface ImportRefusalsTable {
  import_id: number;
  line: number;
  project_id: number;
  canonical_email: string | null;
  fields: string;
  reason: string;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    imports: ImportsTable;
    import_chunks: ImportChunksTable;
    import_refusals: ImportRefusalsTable;
  }
}

export type ImportRow = Selectable<ImportsTable>;
