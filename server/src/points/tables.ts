import type { Generated, Selectable } from "kysely";

/** What points are given for; `revoke`: what was given is taken back. */
export const POINT_KINDS = ["signup", "share", "referral", "goal", "bonus", "reward", "revoke"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** The ledger: rows are added and stay, also when the person of it is gone. */
interface PointEntriesTable {
  id: Generated<number>;
  project_id: number;
  user_id: number;
  points: number;
  kind: PointKind;
  reason: string;
  /** What exactly they were given for, such as `referral/12`. */
  cause: string;
  /** 1 when given for the first time; 2 when taken back, 3 when given again. */
  turn: number;
  created_at: number;
}

/** That a user reached a goal, as the customer's system says. */
interface GoalsTable {
  id: Generated<number>;
  project_id: number;
  user_id: number;
  name: string;
  value: number | null;
  reference: string | null;
  created_at: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    point_entries: PointEntriesTable;
    goals: GoalsTable;
  }
}

export type PointEntryRow = Selectable<PointEntriesTable>;
export type GoalRow = Selectable<GoalsTable>;
