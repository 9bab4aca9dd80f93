/** Calls `work` every `everyMs`, never twice at once. What it throws is told to `onError`, and it is called again. */
export function repeat(
  everyMs: number,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, everyMs);
  timer.unref();
  return {
    /** Resolves when the call under way has ended. */
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
