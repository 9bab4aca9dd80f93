import type { Field, RunOutput } from "../connector.ts";
import type { TableShape } from "./engine.ts";
import type { Place, Writing } from "./write.ts";

/** One way to write to a table. */
export interface WriteKind {
  id: string;
  name: string;
  summary: string;
  settings: readonly Field[];
  /** The keys that a row may be found by; none where rows are only added. */
  keys(shape: TableShape): TableShape["uniqueKeys"];
  /** Whether a row may come of it, which then needs all that a row must have. */
  addsRows: boolean;
  write(place: Place, writing: Writing): Promise<RunOutput>;
}
