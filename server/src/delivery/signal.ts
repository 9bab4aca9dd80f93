import type { Database } from "../kernel/database/index.ts";

const CHANNEL = "hookline_due";
/** Signals given within this time travel together. */
const DEBOUNCE_MS = 20;
/** PostgreSQL carries 8,000 bytes in a notification; beyond so many targets "all" says it shorter. */
const MAX_NAMED = 500;

export interface Signal {
  /** Tells the other processes on this database which targets have new work. A hint: their sweep finds what it misses. */
  tell(targetIds: readonly number[]): void;
  /** Hears the others: with target ids, or null for "look at all of them". */
  hear(wake: (targetIds: number[] | null) => void): Promise<void>;
  close(): void;
}

/** `processId` keeps a process from hearing itself. */
export function createSignal(db: Database, processId: string): Signal {
  const told = new Set<number>();
  let timer: NodeJS.Timeout | null = null;

  function send(): void {
    timer = null;
    const names = told.size > MAX_NAMED ? "" : [...told].join(",");
    told.clear();
    db.notify(CHANNEL, `${processId}:${names}`);
  }

  return {
    tell(targetIds) {
      for (const id of targetIds) told.add(id);
      if (timer === null) timer = setTimeout(send, DEBOUNCE_MS);
    },
    hear: (wake) =>
      db.listen(CHANNEL, (payload) => {
        const [from, names] = payload.split(":");
        if (from === processId) return;
        wake(names ? names.split(",").map(Number) : null);
      }),
    close() {
      if (timer) clearTimeout(timer);
    },
  };
}
