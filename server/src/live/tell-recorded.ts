import type { NewEvent, RecordEvents } from "../events/index.ts";
import type { Changes } from "./changes.ts";

/** `record`, that tells after the commit what has changed by it. */
export function tellingOf(record: RecordEvents, changes: Changes): RecordEvents {
  return async (tx, events) => {
    await record(tx, events);
    if (events.length > 0) tx.afterCommit(() => tellRecorded(changes, events));
  };
}

/** Each event may have made deliveries and runs, and some are about a user. */
function tellRecorded(changes: Changes, events: readonly NewEvent[]): void {
  const aboutUsers = events.filter(({ userId }) => userId !== null);
  for (const topic of ["deliveries", "runs"] as const) changes.tell(topic, projectsOf(events));
  changes.tell("users", projectsOf(aboutUsers));
}

function projectsOf(events: readonly NewEvent[]): number[] {
  return [...new Set(events.map(({ projectId }) => projectId))];
}
