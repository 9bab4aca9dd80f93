import type { Migration } from "../src/kernel/database/index.ts";

/** Nobody asks any more when credit was given last: `qualified_at` and `revoked_at` tell what is shown. */
export const credit: Migration = {
  name: "0017_credit",
  statements: () => ["drop index referrals_by_credit", "alter table referrals drop column credited_at"],
};
