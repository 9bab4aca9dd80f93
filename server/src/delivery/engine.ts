import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { createClaimer } from "./claimer.ts";
import type { Delivery, Sender } from "./delivery.ts";
import { FRESH_MS } from "./freshness.ts";
import { createLanes, type Flight } from "./lanes.ts";
import type { Finished } from "./settle.ts";
import { createSettler } from "./settler.ts";

/** Attempts under way in one process: bounds its sockets and memory. */
const MAX_IN_FLIGHT = 2048;
/** Attempts begun within FRESH_MS. Many more than a CPU can turn over in that time only cost memory and sockets. */
const MAX_FRESH = 64;
const MAX_READY = 512;
const CLAIM_BATCH = 256;
/** A delivery whose lease ends sooner than this isn't begun: its attempt may outlive the lease. */
const MIN_LEASE_LEFT_MS = 20_000;
/** How often all targets are looked over, for what no signal told of: another process's crash, its retries. */
const SWEEP_MS = 5000;

export interface EngineEvents {
  /** The database refused; the engine goes on by itself. */
  onError(error: unknown): void;
  onSettled(finished: readonly Finished[]): void;
  /** Targets asked to be left alone, and are held now. */
  onHeld(targetIds: readonly number[]): void;
}

export interface Engine {
  /** Resolves when it works. Throws `conflict` where another process does so on the same SQLite file. */
  start(): Promise<void>;
  /** Tells that these targets have new work; all of them, where none is named. */
  wake(targetIds?: readonly number[]): void;
  /** Takes back what is claimed and not begun for these targets (all, where none is named), so that a change applies to it. */
  recall(targetIds?: readonly number[]): Promise<void>;
  /** Claims nothing more, waits for what is under way, at most this long, and gives back the rest. */
  stop(graceMs: number): Promise<void>;
  readonly inFlight: number;
}

export interface EngineDeps {
  db: Database;
  clock: Clock;
  senders: readonly Sender[];
  /** Attempts under way to one target. */
  cap: number;
  events: EngineEvents;
}

/**
 * Makes the deliveries: claims what is due and there is room for, sends it, settles what has ended. Claiming
 * and settling are short transactions of their own, none of them open while something is sent; while
 * nothing is due nothing runs but a slow sweep.
 */
export function createEngine(deps: EngineDeps): Engine {
  const { db, clock, senders, events } = deps;
  const lanes = createLanes({
    cap: deps.cap,
    inFlight: MAX_IN_FLIGHT,
    claim: CLAIM_BATCH,
    ready: MAX_READY,
    fresh: MAX_FRESH,
  });
  const settler = createSettler({
    db,
    clock,
    senders,
    isOver: () => isOver,
    expectsMore: () => isWorking && lanes.inFlight > 0,
    onSettled,
    onError: events.onError,
  });
  const claimer = createClaimer({
    db,
    clock,
    senders,
    lanes,
    settler,
    onReady: launch,
    onError: events.onError,
  });
  let isWorking = false;
  let isOver = false;
  let sweepTimer: NodeJS.Timeout | null = null;
  let launchTimer: NodeJS.Timeout | null = null;

  /** Begins what is ready and may be sent now. */
  function launch(): void {
    const monotonic = performance.now();
    const stale: Delivery[] = [];
    for (let flight = lanes.next(monotonic); flight; flight = lanes.next(monotonic)) {
      if (hasTimeLeft(flight.delivery)) void attempt(flight);
      else stale.push(abandon(flight));
    }
    void claimer.giveBack(stale);
    if (launchTimer === null && lanes.isHeldBack()) launchTimer = setTimeout(launchLater, FRESH_MS);
    if (lanes.hasSpaceAgain()) claimer.claimSoon();
  }

  function abandon(flight: Flight): Delivery {
    lanes.done(flight, performance.now());
    return flight.delivery;
  }

  function launchLater(): void {
    launchTimer = null;
    if (isWorking) launch();
  }

  function hasTimeLeft({ leaseUntil }: Delivery): boolean {
    return leaseUntil - clock.now() >= MIN_LEASE_LEFT_MS;
  }

  async function attempt(flight: Flight): Promise<void> {
    const { delivery, send } = flight;
    try {
      const sent = await send(delivery);
      // Past the grace of a shutdown it was cut off, and says nothing of the target.
      if (!isOver) settler.add({ ...sent, delivery, endedAt: clock.now() });
      if ("hold" in sent.settlement) leaveAlone(delivery.targetId);
    } catch (error) {
      // A bug in a sender: the lease runs out and the delivery is tried again.
      events.onError(error);
    }
    lanes.done(flight, performance.now());
    if (!isWorking || lanes.inFlight === 0) settler.flush();
    if (isWorking) launch();
    if (lanes.isHungry(delivery.targetId)) claimer.claimSoon();
  }

  /** Sends it nothing more of what is ready; from the settlement on it is held. */
  function leaveAlone(targetId: number): void {
    settler.flush();
    void claimer.dismiss(targetId);
  }

  function onSettled(finished: readonly Finished[]): void {
    const held = new Set<number>();
    for (const { delivery, settlement } of finished) {
      if (settlement.state === "pending") claimer.expect(delivery.targetId, settlement.dueAt);
      if ("hold" in settlement) held.add(delivery.targetId);
    }
    events.onSettled(finished);
    if (held.size === 0) return;
    void claimer.recall([...held]);
    events.onHeld([...held]);
  }

  function sweep(): void {
    void claimer.giveBack(lanes.takeBack((delivery) => !hasTimeLeft(delivery)));
    claimer.wake();
  }

  return {
    async start() {
      const processNumber = await db.enlist();
      isWorking = true;
      isOver = false;
      sweepTimer = setInterval(sweep, SWEEP_MS);
      claimer.start(processNumber);
    },
    wake: claimer.wake,
    recall: claimer.recall,
    async stop(graceMs) {
      if (!isWorking) return;
      isWorking = false;
      if (sweepTimer) clearInterval(sweepTimer);
      if (launchTimer) clearTimeout(launchTimer);
      const until = performance.now() + graceMs;
      const graceOver = pause(graceMs, undefined, { ref: false });
      settler.flush();
      await Promise.race([claimer.stop(), graceOver]);
      await Promise.race([claimer.giveBack(lanes.takeBack(() => true)), graceOver]);
      while (lanes.inFlight + settler.waiting > 0 && performance.now() < until) await pause(5);
      isOver = true;
    },
    get inFlight() {
      return lanes.inFlight;
    },
  };
}
