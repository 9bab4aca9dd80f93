import type { RecordEvents } from "../../events/index.ts";
import type { RankUpkeep } from "./upkeep.ts";

/** `record`, that has the rank's blocks brought up to date after the commit: what moves people records events. */
export function wakingRank(record: RecordEvents, upkeep: RankUpkeep): RecordEvents {
  return async (tx, events) => {
    await record(tx, events);
    if (events.length > 0) tx.afterCommit(upkeep.wake);
  };
}
