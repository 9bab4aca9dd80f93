import type { Clock } from "../kernel/clock.ts";

/** A clock that stands still until the test moves it. */
export interface SetClock extends Clock {
  /** Moves to this moment, in milliseconds since the Unix epoch; may go back. */
  set(ms: number): void;
  /** Moves on by this many milliseconds. */
  advance(ms: number): void;
}

/** A clock that stands at `startMs`. */
export function createSetClock(startMs: number): SetClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    set(ms) {
      nowMs = ms;
    },
    advance(ms) {
      nowMs += ms;
    },
  };
}
