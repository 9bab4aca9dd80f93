/** How long an attempt counts as fresh: what takes longer waits for the network, and is in nobody's way. */
export const FRESH_MS = 12;
/** So many that are fresh no more are forgotten together. */
const FORGOTTEN = 64;

/** Something begun, whose age counts. */
export interface Begun {
  /** By a clock that only goes forward. Ms. */
  startedAt: number;
  isFresh: boolean;
}

/** Counts what was begun within FRESH_MS and has not ended. */
export interface Freshness {
  begin(it: Begun): void;
  end(it: Begun): void;
  /** Lets what is older than FRESH_MS no longer count. */
  age(now: number): void;
  readonly count: number;
}

export function createFreshness(): Freshness {
  /** Oldest first; those before `first` are fresh no more. */
  let begun: Begun[] = [];
  let first = 0;
  let count = 0;

  function end(it: Begun): void {
    if (it.isFresh) count--;
    it.isFresh = false;
  }

  return {
    begin(it) {
      begun.push(it);
      count++;
    },
    end,
    age(now) {
      for (let it = begun[first]; it && (!it.isFresh || now - it.startedAt >= FRESH_MS); it = begun[first]) {
        end(it);
        first++;
      }
      if (first < FORGOTTEN) return;
      begun = begun.slice(first);
      first = 0;
    },
    get count() {
      return count;
    },
  };
}
