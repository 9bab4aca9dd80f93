import type { Database } from "../kernel/database/index.ts";
import { createSignal, type Hearer } from "../kernel/signal.ts";
import { createPace, type Pace } from "./pace.ts";
import { TOPICS, type Topic } from "./topics.ts";

const CHANNEL = "hookline_changes";
/** A watcher hears of a topic at most once in this time: a reader reads a page again each time. */
const EVERY_MS = 300;
/** Other processes are told of a topic at most once in this time, of all projects together. */
const FAR_EVERY_MS = 500;

/** Who watches a project hears what in it has changed, in whatever process. Hints: what it is now is to be read. */
export interface Changes {
  /** To be called after the commit. Where nobody watches it costs an entry in a set. */
  tell(topic: Topic, projectIds: readonly number[]): void;
  /** Answers what ends the watching. */
  watch(projectId: number, hear: (topic: Topic) => void): () => void;
  /** Hears other processes from now on. */
  start(): Promise<void>;
  /** The last thing to do: other processes hear what they have not heard yet. */
  close(): void;
}

interface Watched {
  pace: Pace<Topic>;
  watchers: Set<(topic: Topic) => void>;
}

export function createChanges(db: Database, processId: string): Changes {
  const watched = new Map<number, Watched>();
  const signal = createSignal(db, { channel: CHANNEL, processId, words: TOPICS, everyMs: FAR_EVERY_MS });

  /** null: of every project. */
  function tellHere(topic: Topic, projectIds: readonly number[] | null): void {
    if (watched.size === 0) return;
    for (const id of projectIds ?? watched.keys()) watched.get(id)?.pace.tell(topic);
  }

  function open(projectId: number): Watched {
    const watchers: Watched["watchers"] = new Set();
    const pace = createPace<Topic>(EVERY_MS, (topic) => {
      for (const hear of watchers) hear(topic);
    });
    const opened = { pace, watchers };
    watched.set(projectId, opened);
    return opened;
  }

  return {
    tell(topic, projectIds) {
      tellHere(topic, projectIds);
      signal.tell(topic, projectIds);
    },
    watch(projectId, hear) {
      const its = watched.get(projectId) ?? open(projectId);
      its.watchers.add(hear);
      return () => {
        its.watchers.delete(hear);
        if (its.watchers.size > 0 || watched.get(projectId) !== its) return;
        its.pace.stop();
        watched.delete(projectId);
      };
    },
    start() {
      const hearers = TOPICS.map((topic) => [topic, (ids: readonly number[] | null) => tellHere(topic, ids)]);
      return signal.hear(Object.fromEntries(hearers) as Hearer<Topic>, () => {
        for (const topic of TOPICS) tellHere(topic, null);
      });
    },
    close: signal.close,
  };
}
