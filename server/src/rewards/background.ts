import { createSoon } from "../kernel/soon.ts";
import { allotWaiting } from "./allot-waiting.ts";
import { catchUp } from "./catch-up.ts";
import type { RewardsDeps } from "./deps.ts";

/** What rewards have to do besides: in small steps, some of it soon, and all of it again now and then. */
export interface RewardWork {
  /** Gives a new rule's reward to those who meet it already. */
  catchUpSoon(): void;
  /** Gives codes to those who wait for one. */
  allotSoon(): void;
  /** Goes on where whoever worked before was interrupted. */
  start(): void;
  /** A step of each, for who was left behind by a crash or by another process; answers 0 when nothing is left. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
}

export function createRewardWork(deps: RewardsDeps & { onError: (error: unknown) => void }): RewardWork {
  const catchingUp = createSoon(() => catchUp(deps), deps.onError);
  const allotting = createSoon(() => allotWaiting(deps), deps.onError);
  return {
    catchUpSoon: catchingUp.ask,
    allotSoon: allotting.ask,
    start() {
      catchingUp.ask();
      allotting.ask();
    },
    sweep: async () => (await catchUp(deps)) + (await allotWaiting(deps)),
    async stop() {
      await Promise.all([catchingUp.stop(), allotting.stop()]);
    },
  };
}
