/** Lets what comes rarely through at once, and of what comes often one in each span of time, the last always. */
export interface Pace<T> {
  tell(what: T): void;
  /** Lets nothing more through. */
  stop(): void;
}

/** `emit` is called with each `what` at most once in `everyMs`. */
export function createPace<T>(everyMs: number, emit: (what: T) => void): Pace<T> {
  /** What was let through lately, until when, and whether it has come again since. */
  const resting = new Map<T, { timer: NodeJS.Timeout; cameAgain: boolean }>();

  function letThrough(what: T): void {
    resting.set(what, { timer: setTimeout(() => wake(what), everyMs), cameAgain: false });
    emit(what);
  }

  function wake(what: T): void {
    const cameAgain = resting.get(what)?.cameAgain;
    resting.delete(what);
    if (cameAgain) letThrough(what);
  }

  return {
    tell(what) {
      const rest = resting.get(what);
      if (rest) rest.cameAgain = true;
      else letThrough(what);
    },
    stop() {
      for (const { timer } of resting.values()) clearTimeout(timer);
      resting.clear();
    },
  };
}
