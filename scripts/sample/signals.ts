const INTERRUPTED = 130;

/** The first signal asks the script to end in order, the next ends it at once. */
export function answerSignals(stopping: AbortController): void {
  const stop = () => (stopping.signal.aborted ? process.exit(INTERRUPTED) : stopping.abort());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.stdout.on("error", () => stopping.abort()); // the terminal is closed
}
