import type { Settlement } from "./delivery.ts";

interface TargetHoursTable {
  target_id: number;
  /** When it began, ms. */
  hour: number;
  /** Deliveries that ended so in it. */
  accepted: number;
  rejected: number;
  failed: number;
  /** Attempts after which the delivery is tried again. */
  retried: number;
}

/** What came of a target's last attempt. */
interface LastAnswersTable {
  target_id: number;
  answered_at: number;
  state: Exclude<Settlement["state"], "canceled">;
  status_code: number | null;
  error_code: string | null;
  duration_ms: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    target_hours: TargetHoursTable;
    last_answers: LastAnswersTable;
  }
}

export type HourRow = TargetHoursTable;
export type AnswerRow = LastAnswersTable;
