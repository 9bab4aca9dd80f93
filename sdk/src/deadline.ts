/** The longest time that timers of every runtime keep; a longer one would end at once. */
const MAX_MS = 2 ** 31 - 1;

/** A signal that aborts with the caller's, or when the time is over. */
export interface Deadline {
  signal: AbortSignal;
  caller: AbortSignal | undefined;
  ms: number;
  /** Whether it was the time. */
  isOver(): boolean;
  /** The time begins anew. */
  extend(): void;
  /** Leaves no timer and no listener behind. */
  end(): void;
}

export function startDeadline(caller: AbortSignal | undefined, ms: number): Deadline {
  const controller = new AbortController();
  const follow = () => controller.abort(caller?.reason);
  let isOver = false;
  const giveUp = () => {
    isOver = true;
    controller.abort();
  };
  const start = () => setTimeout(giveUp, Math.min(ms, MAX_MS));
  let timer = start();
  caller?.addEventListener("abort", follow);
  if (caller?.aborted) follow();
  return {
    signal: controller.signal,
    caller,
    ms,
    isOver: () => isOver,
    extend() {
      clearTimeout(timer);
      timer = start();
    },
    end() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", follow);
    },
  };
}
