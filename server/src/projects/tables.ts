import type { Generated } from "kysely";
import type { RankRule, ReferralRule } from "./project.ts";

interface ProjectsTable {
  id: Generated<number>;
  slug: string;
  name: string;
  double_opt_in: number;
  referral_rule: ReferralRule;
  referral_goal: string | null;
  rank_rule: RankRule;
  /** JSON object. */
  point_rules: string;
  friend_invitations: number;
  idle_after_days: number | null;
  retention_days: number | null;
  created_at: number;
  updated_at: number;
  deleted_at: number | null;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    projects: ProjectsTable;
  }
}
