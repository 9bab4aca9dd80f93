import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { type Claimed, claim, type Want } from "./claim.ts";
import type { Delivery, Sender } from "./delivery.ts";
import { discover } from "./discover.ts";
import { createLanes, type Ready } from "./lanes.ts";
import { type Finished, release, settle } from "./settle.ts";
import { createTimetable } from "./timetable.ts";

/** Attempts under way in one process: bounds its sockets and memory. */
const MAX_IN_FLIGHT = 2048;
const CLAIM_BATCH = 256;
const SETTLE_BATCH = 256;
const SETTLE_DELAY_MS = 10;
/** A delivery whose lease ends sooner than this isn't begun: its attempt may outlive the lease. */
const MIN_LEASE_LEFT_MS = 20_000;
/** How often all targets are looked over, for what no signal told of: another process's crash, its retries. */
const SWEEP_MS = 5000;
const RETRY_AFTER_ERROR_MS = 1000;

export interface EngineEvents {
  /** The database refused a turn; the engine goes on by itself. */
  onError(error: unknown): void;
  onSettled?(finished: readonly Finished[]): void;
}

export interface Engine {
  start(): void;
  /** Tells that these targets have new work; all of them, where none is named. */
  wake(targetIds?: readonly number[]): void;
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
  newClaimId: () => number;
  events: EngineEvents;
}

/**
 * Makes the deliveries. One turn at a time, in one transaction: settle what has ended, claim what there is
 * room for. Between turns nothing holds a transaction; while nothing is due nothing runs but a slow sweep.
 */
export function createEngine(deps: EngineDeps): Engine {
  const { db, clock, events } = deps;
  const senders = new Map(deps.senders.map((sender) => [sender.kind, sender]));
  const lanes = createLanes({ cap: deps.cap, inFlight: MAX_IN_FLIGHT, claim: CLAIM_BATCH });
  const timetable = createTimetable(onDue);
  const finished: Finished[] = [];
  let state: "new" | "working" | "stopping" | "stopped" = "new";
  let lookAround = false;
  let settleNow = false;
  let turning: Promise<void> | null = null;
  let settleTimer: NodeJS.Timeout | null = null;
  let sweepTimer: NodeJS.Timeout | null = null;

  function onDue(targetIds: number[]): void {
    lanes.wake(targetIds);
    turn();
  }

  /** Starts a turn unless one is under way; that one goes on until nothing is left to do. */
  function turn(): void {
    if (state === "new" || state === "stopped" || turning !== null) return;
    turning = takeTurns().finally(() => {
      turning = null;
      if (isSettlingDue()) turn();
    });
  }

  /** Settling waits a little for company, unless there is none to come. */
  function isSettlingDue(): boolean {
    if (finished.length === 0) return false;
    return settleNow || finished.length >= SETTLE_BATCH || lanes.inFlight === 0 || state !== "working";
  }

  async function takeTurns(): Promise<void> {
    while (state !== "stopped") {
      try {
        if (lookAround && state === "working") await look();
        const wants = state === "working" ? lanes.wants() : [];
        if (wants.length === 0 && !isSettlingDue()) return;
        await takeTurn(wants);
      } catch (error) {
        events.onError(error);
        await pause(RETRY_AFTER_ERROR_MS);
        lookAround = true;
      }
    }
  }

  async function takeTurn(wants: Want[]): Promise<void> {
    const settling = finished.splice(0, SETTLE_BATCH);
    settleNow = false;
    let ready: Ready[];
    try {
      ready = await db.transact(async (tx) => {
        if (settling.length > 0) await settleAll(tx, settling);
        if (wants.length === 0) return [];
        return prepare(tx, await claim(tx, wants, deps.newClaimId(), clock.now()));
      });
    } catch (error) {
      finished.unshift(...settling);
      throw error;
    }
    for (const { delivery, settlement } of settling) {
      if (settlement.state === "pending") timetable.note(delivery.targetId, settlement.dueAt, clock.now());
    }
    if (settling.length > 0) events.onSettled?.(settling);
    if (lanes.fill(wants, ready) && timetable.hasPassed()) lookAround = true;
    launch();
  }

  async function settleAll(tx: Parameters<typeof settle>[0], settling: Finished[]): Promise<void> {
    const ours = await settle(tx, settling);
    const held = settling.filter(({ delivery, settlement }) => "hold" in settlement && ours.has(delivery.id));
    if (held.length === 0) return;
    const targetIds = [...new Set(held.map(({ delivery }) => delivery.targetId))];
    for (const sender of senders.values()) await sender.hold(tx, targetIds, clock.now());
  }

  async function prepare(tx: Parameters<typeof claim>[0], claimed: Claimed[]): Promise<Ready[]> {
    const ready: Ready[] = [];
    for (const [kind, deliveries] of Map.groupBy(claimed, (one) => one.kind)) {
      const sender = senders.get(kind);
      const targetIds = [...new Set(deliveries.map((delivery) => delivery.targetId))];
      const ways = await sender?.prepare(tx, targetIds);
      for (const delivery of deliveries) {
        const send = ways?.get(delivery.targetId);
        if (send) ready.push({ delivery, send });
      }
    }
    return ready;
  }

  /** Reads when each waiting target is due: the one look at everything, after a start, a sweep or a loss of signal. */
  async function look(): Promise<void> {
    lookAround = false;
    const now = clock.now();
    for (const { targetId, dueAt } of await discover(db.read, now)) {
      if (dueAt <= now) lanes.wake([targetId]);
      else timetable.note(targetId, dueAt, now);
    }
  }

  function launch(): void {
    const now = clock.now();
    const stale = lanes.takeBack((delivery) => delivery.leaseUntil - now < MIN_LEASE_LEFT_MS);
    if (stale.length > 0) db.transact((tx) => release(tx, stale)).catch(events.onError);
    for (let one = lanes.next(); one; one = lanes.next()) void attempt(one);
  }

  async function attempt({ delivery, send }: Ready): Promise<void> {
    const startedAt = clock.now();
    try {
      const sent = await send(delivery);
      finished.push({ ...sent, delivery, endedAt: clock.now() });
    } catch (error) {
      // A bug in a sender: the lease runs out and the delivery is tried again.
      events.onError(error);
    }
    lanes.done(delivery.targetId, clock.now() - startedAt);
    if (state !== "working") return turn();
    for (let one = lanes.next(); one; one = lanes.next()) void attempt(one);
    if (isSettlingDue()) turn();
    else settleTimer ??= setTimeout(settleSoon, SETTLE_DELAY_MS);
  }

  function settleSoon(): void {
    settleTimer = null;
    settleNow = true;
    turn();
  }

  function sweep(): void {
    lookAround = true;
    turn();
  }

  async function drain(graceMs: number): Promise<void> {
    const until = clock.now() + graceMs;
    await giveBack();
    while ((lanes.inFlight > 0 || finished.length > 0 || turning !== null) && clock.now() < until) {
      turn();
      await pause(5);
    }
    state = "stopped";
    await turning;
    await giveBack();
  }

  async function giveBack(): Promise<void> {
    const deliveries: Delivery[] = lanes.takeBack(() => true);
    if (deliveries.length > 0) await db.transact((tx) => release(tx, deliveries)).catch(events.onError);
  }

  return {
    start() {
      state = "working";
      sweepTimer = setInterval(sweep, SWEEP_MS);
      sweep();
    },
    wake(targetIds) {
      if (targetIds) lanes.wake(targetIds);
      else lookAround = true;
      turn();
    },
    async stop(graceMs) {
      if (state !== "working") return;
      state = "stopping";
      if (sweepTimer) clearInterval(sweepTimer);
      if (settleTimer) clearTimeout(settleTimer);
      timetable.clear();
      await turning;
      await drain(graceMs);
    },
    get inFlight() {
      return lanes.inFlight;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
