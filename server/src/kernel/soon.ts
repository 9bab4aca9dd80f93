/** Work that is asked for again and again, and done by one at a time. */
export interface Soon {
  /** Has it done as soon as can be. */
  ask(): void;
  /** Resolves when the step under way has ended; no other begins. */
  stop(): Promise<void>;
}

/** Calls `step` once it is asked for, until that answers 0: nothing is left to do. What it throws ends the turn, and is told to `onError`. */
export function createSoon(step: () => Promise<number>, onError: (error: unknown) => void): Soon {
  let isAsked = false;
  let isStopped = false;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (isAsked && !isStopped) {
      isAsked = false;
      if ((await step()) > 0) isAsked = true;
    }
  }

  function ask(): void {
    isAsked = true;
    running ??= run()
      .catch(onError)
      .then(() => {
        running = null;
        if (isAsked && !isStopped) ask();
      });
  }

  return {
    ask,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
