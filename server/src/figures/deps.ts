import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";

/** What the slice works with. */
export interface FiguresDeps {
  db: Database;
  clock: Clock;
  /** Where people reach this installation: its own pages are nobody's source. */
  baseUrl: () => string;
}
