import type { Database } from "../kernel/database/index.ts";

const CHANNEL = "hookline_due";
/** Signals given within this time travel together. */
const DEBOUNCE_MS = 20;
/** PostgreSQL carries 8,000 bytes in a notification; beyond so many targets "all" says it shorter. */
const MAX_NAMED = 500;

/** What the processes on one database tell each other of targets; null stands for all of them. */
export interface Hearer {
  /** They have new work. */
  wake(targetIds: readonly number[] | null): void;
  /** They have changed: what was claimed for them before is out of date. */
  recall(targetIds: readonly number[] | null): void;
}

export interface Signal {
  /** Tells the others. A hint: their sweep finds what it misses. */
  wake(targetIds: readonly number[]): void;
  recall(targetIds: readonly number[]): void;
  /** Hears the others. */
  hear(hearer: Hearer): Promise<void>;
  /** Tells what is not told yet. */
  close(): void;
}

/** `processId` keeps a process from hearing itself. */
export function createSignal(db: Database, processId: string): Signal {
  const told = { wake: new Set<number>(), recall: new Set<number>() };
  let timer: NodeJS.Timeout | null = null;

  function tell(what: keyof Hearer, targetIds: readonly number[]): void {
    for (const id of targetIds) told[what].add(id);
    timer ??= setTimeout(send, DEBOUNCE_MS);
  }

  function send(): void {
    timer = null;
    for (const what of ["recall", "wake"] as const) {
      const targetIds = [...told[what]];
      told[what].clear();
      if (targetIds.length === 0) continue;
      const names = targetIds.length > MAX_NAMED ? "" : targetIds.join(",");
      db.notify(CHANNEL, `${processId}:${what}:${names}`);
    }
  }

  return {
    wake: (targetIds) => tell("wake", targetIds),
    recall: (targetIds) => tell("recall", targetIds),
    hear: (hearer) =>
      db.listen(CHANNEL, (payload) => {
        const [from, what, names] = payload.split(":");
        if (from === processId) return;
        const targetIds = names ? names.split(",").map(Number) : null;
        // Something was missed, nobody knows what.
        if (what === undefined) hearer.recall(null);
        else hearer[what as keyof Hearer](targetIds);
      }),
    close() {
      if (!timer) return;
      clearTimeout(timer);
      send();
    },
  };
}
