import type { Migration } from "../src/kernel/database/index.ts";
import { accounts } from "./0001_accounts.ts";
import { users } from "./0002_users.ts";
import { delivery } from "./0003_delivery.ts";
import { figures } from "./0004_figures.ts";
import { activity } from "./0005_activity.ts";
import { lists } from "./0006_lists.ts";
import { line } from "./0007_line.ts";
import { rank } from "./0008_rank.ts";
import { points } from "./0009_points.ts";
import { rewards } from "./0010_rewards.ts";
import { waves } from "./0011_waves.ts";
import { pages } from "./0012_pages.ts";
import { transfers } from "./0013_transfers.ts";
import { hub } from "./0014_hub.ts";
import { traces } from "./0015_traces.ts";
import { spans } from "./0016_spans.ts";
import { credit } from "./0017_credit.ts";

/** Every migration, oldest first. Append only: what has been released is never edited. */
export const migrations: readonly Migration[] = [
  accounts,
  users,
  delivery,
  figures,
  activity,
  lists,
  line,
  rank,
  points,
  rewards,
  waves,
  pages,
  transfers,
  hub,
  traces,
  spans,
  credit,
];
