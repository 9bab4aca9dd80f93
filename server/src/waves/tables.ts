import type { Generated, Selectable } from "kysely";

/** `scheduled` until its time has come, `running` while people are invited, then `completed` or `canceled`. */
export const WAVE_STATES = ["scheduled", "running", "completed", "canceled"] as const;
export type WaveState = (typeof WAVE_STATES)[number];

/** What a wave did with somebody: `active` once who was invited has become so. */
export const RESULTS = ["invited", "active", "skipped"] as const;
export type Result = (typeof RESULTS)[number];

/** Why somebody was not invited: wants no mail, is of a status that isn't meant any more, is gone. */
export const SKIP_REASONS = ["unsubscribed", "moved", "deleted"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

interface WavesTable {
  id: Generated<number>;
  project_id: number;
  name: string;
  /** JSON: see `audience.ts`. */
  audience: string;
  state: WaveState;
  /** When it begins. */
  send_at: number;
  /** How many people it goes through; null until it is known. */
  planned: number | null;
  invited: Generated<number>;
  skipped_unsubscribed: Generated<number>;
  skipped_moved: Generated<number>;
  skipped_deleted: Generated<number>;
  /** Which process runs it, and until when it holds it. */
  runner: string | null;
  runner_until: number | null;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
}

interface WavePartsTable {
  wave_id: number;
  place: number;
  /** JSON list of ids. */
  user_ids: string;
}

interface WaveUsersTable {
  id: Generated<number>;
  wave_id: number;
  user_id: number;
  state: Result;
  skipped_because: SkipReason | null;
  handled_at: number;
  activated_at: number | null;
}

interface WaveArrivalsTable {
  wave_id: number;
  active: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    waves: WavesTable;
    wave_parts: WavePartsTable;
    wave_users: WaveUsersTable;
    wave_arrivals: WaveArrivalsTable;
  }
}

export type WaveRow = Selectable<WavesTable>;
export type WaveUserRow = Selectable<WaveUsersTable>;
