import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import { type Claimed, claim, type Want } from "./claim.ts";
import { createClaimIds } from "./claim-id.ts";
import type { Delivery, Sender } from "./delivery.ts";
import { discover, nextOf, type Waiting } from "./discover.ts";
import { createLanes, type Flight, FRESH_MS, type Ready, TURN_MS } from "./lanes.ts";
import { type Finished, release } from "./settle.ts";
import { createSettler } from "./settler.ts";
import { createTakeover } from "./takeover.ts";
import { createTimetable } from "./timetable.ts";

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
const RETRY_AFTER_ERROR_MS = 1000;

export interface EngineEvents {
  /** The database refused; the engine goes on by itself. */
  onError(error: unknown): void;
  onSettled?(finished: readonly Finished[]): void;
}

export interface Engine {
  /** Resolves when it works. Throws `conflict` where another process does so on the same SQLite file. */
  start(): Promise<void>;
  /** Tells that these targets have new work; all of them, where none is named. */
  wake(targetIds?: readonly number[]): void;
  /** Takes back what is claimed for these targets and not begun, so that a change of theirs applies to it. */
  recall(targetIds: readonly number[]): Promise<void>;
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
  const { db, clock, events } = deps;
  const senders = new Map(deps.senders.map((sender) => [sender.kind, sender]));
  const lanes = createLanes({
    cap: deps.cap,
    inFlight: MAX_IN_FLIGHT,
    claim: CLAIM_BATCH,
    ready: MAX_READY,
    fresh: MAX_FRESH,
  });
  const timetable = createTimetable((targetIds) => {
    lanes.wake(targetIds);
    claimSoon();
  });
  const settler = createSettler({
    db,
    clock,
    senders: deps.senders,
    isOver: () => isOver,
    expectsMore: () => isWorking && lanes.inFlight > 0,
    onSettled,
    onError: events.onError,
  });
  const takeover = createTakeover({ db, clock });
  let newClaimId = createClaimIds(0);
  let isWorking = false;
  let isOver = false;
  let lookAround = false;
  let isClaiming = false;
  let claiming = Promise.resolve();
  let taking = Promise.resolve();
  let sweepTimer: NodeJS.Timeout | null = null;
  let turnTimer: NodeJS.Timeout | null = null;
  let launchTimer: NodeJS.Timeout | null = null;

  /** Claims until nothing more is wanted; one claim at a time. */
  function claimSoon(): void {
    if (!isWorking || isClaiming) return;
    isClaiming = true;
    claiming = claimAll();
  }

  async function claimAll(): Promise<void> {
    while (isWorking) {
      try {
        await settler.caughtUp(); // else a lease that ran out while the database was away is claimed a second time
        if (lookAround) await look();
        const wants = lanes.wants(performance.now());
        if (wants.length === 0) break;
        await claimOnce(wants);
      } catch (error) {
        events.onError(error);
        await pause(RETRY_AFTER_ERROR_MS);
        lookAround = true;
      }
    }
    isClaiming = false; // with nothing awaited since the last look: no signal falls between
    if (isWorking && lanes.isPaced) turnTimer ??= setTimeout(takeTurn, TURN_MS);
  }

  /** Claims for those that are paced, beside the claims of the others: on PostgreSQL neither waits for the other. */
  function takeTurn(): void {
    taking = claimTurn().finally(() => {
      turnTimer = null;
      claimSoon();
    });
  }

  async function claimTurn(): Promise<void> {
    try {
      await settler.caughtUp();
      const wants = lanes.turn();
      if (isWorking && wants.length > 0) await claimOnce(wants);
    } catch (error) {
      events.onError(error);
      await pause(RETRY_AFTER_ERROR_MS);
      lookAround = true;
    }
  }

  async function claimOnce(wants: Want[]): Promise<void> {
    settler.flush(); // in the same tick: on SQLite both share one commit
    const stamp = { claimId: newClaimId(), now: clock.now() };
    const ready = await db.transact((tx) => claim(tx, wants, stamp, (claimed) => prepare(tx, claimed)), {
      durable: false, // a lease that is lost in a crash of the database is one that ran out
    });
    const exhausted = lanes.fill(wants, ready, performance.now());
    if (isWorking) launch();
    // A time that has passed was its target's first; what comes next for it only the database knows.
    const passed = timetable.takePassed(exhausted);
    if (passed.length > 0) expect(await nextOf(db.read, passed, clock.now()));
  }

  async function prepare(tx: Tx, claimed: Claimed[]): Promise<Ready[]> {
    const ready: Ready[] = [];
    for (const [kind, deliveries] of Map.groupBy(claimed, (one) => one.kind)) {
      const targetIds = [...new Set(deliveries.map((delivery) => delivery.targetId))];
      const ways = await senders.get(kind)?.prepare(tx, targetIds);
      for (const delivery of deliveries) {
        const send = ways?.get(delivery.targetId);
        if (send) ready.push({ delivery, send });
      }
    }
    return ready;
  }

  /** Reads when each waiting target is due: the one look at everything, after a start, a sweep or a lost signal. */
  async function look(): Promise<void> {
    lookAround = false;
    await takeover.check();
    expect(await discover(db.read, clock.now()));
  }

  function expect(waiting: readonly Waiting[]): void {
    const now = clock.now();
    for (const { targetId, dueAt } of waiting) {
      if (dueAt <= now) lanes.wake([targetId]);
      else timetable.note(targetId, dueAt, now);
    }
  }

  function launch(): void {
    const monotonic = performance.now();
    const stale: Delivery[] = [];
    for (let flight = lanes.next(monotonic); flight; flight = lanes.next(monotonic)) {
      if (hasTimeLeft(flight.delivery)) void attempt(flight);
      else stale.push(abandon(flight));
    }
    void giveBack(stale);
    if (launchTimer === null && lanes.isHeldBack()) launchTimer = setTimeout(launchLater, FRESH_MS);
    if (lanes.hasSpaceAgain()) claimSoon();
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
    } catch (error) {
      // A bug in a sender: the lease runs out and the delivery is tried again.
      events.onError(error);
    }
    lanes.done(flight, performance.now());
    if (!isWorking || lanes.inFlight === 0) settler.flush();
    if (isWorking) launch();
    if (lanes.isHungry(delivery.targetId)) claimSoon();
  }

  function onSettled(finished: readonly Finished[]): void {
    for (const { delivery, settlement } of finished) {
      if (isWorking && settlement.state === "pending")
        timetable.note(delivery.targetId, settlement.dueAt, clock.now());
    }
    events.onSettled?.(finished);
  }

  async function giveBack(deliveries: Delivery[]): Promise<void> {
    if (deliveries.length > 0) await db.transact((tx) => release(tx, deliveries)).catch(events.onError);
  }

  function sweep(): void {
    void giveBack(lanes.takeBack((delivery) => !hasTimeLeft(delivery)));
    lookAround = true;
    claimSoon();
  }

  return {
    async start() {
      newClaimId = createClaimIds(await db.enlist());
      isWorking = true;
      isOver = false;
      sweepTimer = setInterval(sweep, SWEEP_MS);
      sweep();
    },
    wake(targetIds) {
      if (targetIds) lanes.wake(targetIds);
      else lookAround = true;
      claimSoon();
    },
    async stop(graceMs) {
      if (!isWorking) return;
      isWorking = false;
      if (sweepTimer) clearInterval(sweepTimer);
      if (turnTimer) clearTimeout(turnTimer);
      if (launchTimer) clearTimeout(launchTimer);
      timetable.clear();
      const until = performance.now() + graceMs;
      settler.flush();
      const graceOver = pause(graceMs, undefined, { ref: false });
      await Promise.race([Promise.all([claiming, taking]), graceOver]);
      await Promise.race([giveBack(lanes.takeBack(() => true)), graceOver]);
      while (lanes.inFlight + settler.waiting > 0 && performance.now() < until) await pause(5);
      isOver = true;
    },
    async recall(targetIds) {
      await giveBack(lanes.takeBack((delivery) => targetIds.includes(delivery.targetId)));
    },
    get inFlight() {
      return lanes.inFlight;
    },
  };
}
