import type { Database } from "./database/index.ts";

/** What is told within this time travels together. */
const DEBOUNCE_MS = 20;
/** PostgreSQL carries 8,000 bytes in a notification; beyond so many ids "all" says it shorter. */
const MAX_NAMED = 500;

/** For each word what to do about these ids; null stands for all of them. */
export type Hearer<Word extends string> = {
  readonly [word in Word]: (ids: readonly number[] | null) => void;
};

/** What the processes on one database tell each other: a word, and the ids of what it is about. */
export interface Signal<Word extends string> {
  /** Tells the others. A hint: it may get lost. */
  tell(word: Word, ids: Iterable<number>): void;
  /** Hears the others. */
  hear(hearer: Hearer<Word>, onMissed: () => void): Promise<void>;
  /** Tells what is not told yet. */
  close(): void;
}

export interface SignalOptions<Word extends string> {
  channel: string;
  /** Keeps a process from hearing itself. */
  processId: string;
  /** In the order in which they are told. */
  words: readonly Word[];
  /** A word is told at most once in this time. */
  everyMs: number;
}

export function createSignal<Word extends string>(
  db: Database,
  { channel, processId, words, everyMs }: SignalOptions<Word>,
): Signal<Word> {
  const untold = new Map(words.map((word) => [word, new Set<number>()]));
  let timer: NodeJS.Timeout | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;

  function send(): void {
    timer = null;
    toldAt = performance.now();
    for (const [word, ids] of untold) {
      if (ids.size === 0) continue;
      const names = ids.size > MAX_NAMED ? "" : [...ids].join(",");
      ids.clear();
      db.notify(channel, `${processId}:${word}:${names}`);
    }
  }

  return {
    tell(word, ids) {
      const its = untold.get(word) as Set<number>;
      for (const id of ids) its.add(id);
      if (its.size > 0)
        timer ??= setTimeout(send, Math.max(DEBOUNCE_MS, toldAt + everyMs - performance.now()));
    },
    hear: (hearer, onMissed) =>
      db.listen(channel, (payload) => {
        const [from, word, names] = payload.split(":");
        if (from === processId) return;
        if (word === undefined) onMissed();
        else hearer[word as Word](names ? names.split(",").map(Number) : null);
      }),
    close() {
      if (!timer) return;
      clearTimeout(timer);
      send();
    },
  };
}
