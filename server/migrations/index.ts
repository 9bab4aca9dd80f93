import type { Migration } from "../src/kernel/database/index.ts";
import { accounts } from "./0001_accounts.ts";
import { users } from "./0002_users.ts";
import { delivery } from "./0003_delivery.ts";
import { figures } from "./0004_figures.ts";
import { activity } from "./0005_activity.ts";
import { lists } from "./0006_lists.ts";

/** Every migration, oldest first. Append only: what has been released is never edited. */
export const migrations: readonly Migration[] = [accounts, users, delivery, figures, activity, lists];
