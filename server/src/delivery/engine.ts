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

/** Targets of which something has changed. */
interface Changed {
  all: boolean;
  targetIds: Set<number>;
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
  /** Of each claim under way, the targets that changed meanwhile: what it brings for them is out of date. */
  const underWay = new Set<Changed>();
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
    const changed: Changed = { all: false, targetIds: new Set() };
    underWay.add(changed);
    const claiming = db.transact((tx) => claim(tx, wants, stamp, (claimed) => prepare(tx, claimed)), {
      durable: false, // a lease that is lost with the database server is one that ran out
    });
    const ready = await claiming.finally(() => underWay.delete(changed));
    const exhausted = lanes.fill(wants, ready, performance.now());
    if (changed.all || changed.targetIds.size > 0) {
      await takeBack(changed);
      claimAnew(changed);
    }
    if (isWorking) launch();
    // A time that has passed was its target's first; what comes next for it only the database knows.
    const passed = timetable.takePassed(exhausted);
    if (passed.length > 0) expect(await nextOf(db.read, passed, clock.now()));
  }

  async function prepare(tx: Tx, claimed: Claimed[]): Promise<Ready[]> {
    const ready: Ready[] = [];
    /** Without a way now: as if they had not been claimed. */
    const stuck: Claimed[] = [];
    for (const [kind, deliveries] of Map.groupBy(claimed, (one) => one.kind)) {
      const targetIds = [...new Set(deliveries.map((delivery) => delivery.targetId))];
      const ways = await senders.get(kind)?.prepare(tx, targetIds);
      for (const delivery of deliveries) {
        const send = ways?.get(delivery.targetId);
        if (send) ready.push({ delivery, send });
        else stuck.push(delivery);
      }
    }
    if (stuck.length > 0) tx.afterCommit(() => void giveBack(stuck));
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
      if ("hold" in sent.settlement) leaveAlone(delivery.targetId);
    } catch (error) {
      // A bug in a sender: the lease runs out and the delivery is tried again.
      events.onError(error);
    }
    lanes.done(flight, performance.now());
    if (!isWorking || lanes.inFlight === 0) settler.flush();
    if (isWorking) launch();
    if (lanes.isHungry(delivery.targetId)) claimSoon();
  }

  /** Sends it nothing more of what is ready; from the settlement on it is held. */
  function leaveAlone(targetId: number): void {
    settler.flush();
    void takeBack({ all: false, targetIds: new Set([targetId]) });
  }

  function onSettled(finished: readonly Finished[]): void {
    const held = new Set<number>();
    for (const { delivery, settlement } of finished) {
      if (isWorking && settlement.state === "pending")
        timetable.note(delivery.targetId, settlement.dueAt, clock.now());
      if ("hold" in settlement) held.add(delivery.targetId);
    }
    events.onSettled(finished);
    if (held.size === 0) return;
    void recall([...held]);
    events.onHeld([...held]);
  }

  async function recall(targetIds?: readonly number[]): Promise<void> {
    const changed: Changed = { all: targetIds === undefined, targetIds: new Set(targetIds) };
    await takeBack(changed);
    claimAnew(changed);
    claimSoon();
  }

  function takeBack(changed: Changed): Promise<void> {
    for (const its of underWay) {
      its.all ||= changed.all;
      for (const id of changed.targetIds) its.targetIds.add(id);
    }
    return giveBack(lanes.takeBack(({ targetId }) => changed.all || changed.targetIds.has(targetId)));
  }

  function claimAnew({ all, targetIds }: Changed): void {
    if (all) lookAround = true;
    lanes.wake(targetIds);
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
    recall,
    get inFlight() {
      return lanes.inFlight;
    },
  };
}
