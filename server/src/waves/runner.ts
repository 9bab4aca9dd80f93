import { repeat } from "../kernel/repeat.ts";
import { type Claim, claimDue, firstDueAt } from "./claim.ts";
import type { WavesDeps } from "./deps.ts";
import { runWave } from "./run.ts";

/** How often it is looked what other processes have left, or scheduled. */
const LOOK_EVERY_MS = 5000;
/** Waves that one process runs at a time: a long one doesn't make others wait. */
const MAX_RUNNING = 4;

export interface WaveRunner {
  /** Runs all that is due now to its end. */
  run(): Promise<void>;
  /** Begins each wave at its time from now on. */
  start(): void;
  /** Looks at once, where it is started: something has just become due. */
  soon(): void;
  /** Ends with the people under way; another process, or the next start, goes on. */
  stop(): Promise<void>;
}

/** Begins scheduled waves in time, and goes on with those that a process left behind that was killed. */
export function createWaveRunner(
  deps: WavesDeps,
  { onError }: { onError: (error: unknown) => void },
): WaveRunner {
  const running = new Set<Promise<void>>();
  let looking: Promise<number> | null = null;
  let timer: { stop(): Promise<void> } | null = null;
  let alarm: NodeJS.Timeout | null = null;
  let isStopping = false;

  function begin(claim: Claim): void {
    const ended = runWave(deps, claim, () => !isStopping)
      .catch(onError)
      .finally(() => {
        running.delete(ended);
        soon(); // one that was due may have waited for it
      });
    running.add(ended);
  }

  async function beginDue(): Promise<number> {
    if (isStopping || running.size >= MAX_RUNNING) return 0;
    const now = deps.clock.now();
    let dueAt = await firstDueAt(deps);
    let claims: Claim[] = [];
    if (dueAt !== null && dueAt <= now) {
      claims = await claimDue(deps, deps.ids.token(8), MAX_RUNNING - running.size);
      claims.forEach(begin);
      dueAt = await firstDueAt(deps);
    }
    // What was due and is still free had to wait: the next look sees it.
    if (timer !== null) setAlarm(dueAt !== null && dueAt > now ? dueAt : null);
    return claims.length;
  }

  /** For a wave that is due before the next look. */
  function setAlarm(dueAt: number | null): void {
    if (alarm) clearTimeout(alarm);
    alarm = null;
    const inMs = dueAt === null ? LOOK_EVERY_MS : dueAt - deps.clock.now();
    if (inMs < LOOK_EVERY_MS && !isStopping) alarm = setTimeout(soon, Math.max(inMs, 0)).unref();
  }

  function soon(): void {
    if (timer !== null) look().catch(onError);
  }

  /** Answers how many it began. */
  function look(): Promise<number> {
    looking ??= beginDue().finally(() => {
      looking = null;
    });
    return looking;
  }

  return {
    async run() {
      while ((await look()) > 0) await Promise.all(running);
    },
    start() {
      timer ??= repeat(LOOK_EVERY_MS, look, onError);
    },
    soon,
    async stop() {
      isStopping = true;
      if (alarm) clearTimeout(alarm);
      await timer?.stop();
      await looking?.catch(onError);
      await Promise.all(running);
    },
  };
}
