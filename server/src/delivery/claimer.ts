import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import { type Claimed, claim, type Want } from "./claim.ts";
import { createClaimIds } from "./claim-id.ts";
import type { Delivery, Sender } from "./delivery.ts";
import { discover, nextOf, type Waiting } from "./discover.ts";
import { type Lanes, type Ready, TURN_MS } from "./lanes.ts";
import { release } from "./settle.ts";
import type { Settler } from "./settler.ts";
import { createTakeover } from "./takeover.ts";
import { createTimetable } from "./timetable.ts";

const RETRY_AFTER_ERROR_MS = 1000;

/** Fills the lanes: claims what is due and there is room for, and takes back what has changed since. */
export interface Claimer {
  /** `processNumber` marks its claims as this process's. */
  start(processNumber: number): void;
  /** Tells that these targets have new work; all of them, where none is named. */
  wake(targetIds?: Iterable<number>): void;
  /** Claims until nothing more is wanted; one claim at a time. */
  claimSoon(): void;
  /** This target has a delivery that is due then (ms). */
  expect(targetId: number, dueAt: number): void;
  /** Takes back what is claimed and not begun for these targets (all, where none is named) and claims it anew. */
  recall(targetIds?: readonly number[]): Promise<void>;
  /** Takes it back, and leaves the target alone until it is woken. */
  dismiss(targetId: number): Promise<void>;
  giveBack(deliveries: readonly Delivery[]): Promise<void>;
  /** Claims nothing more; resolves when no claim is under way. */
  stop(): Promise<void>;
}

/** Targets of which something has changed. */
interface Changed {
  all: boolean;
  targetIds: Set<number>;
}

export function createClaimer(deps: {
  db: Database;
  clock: Clock;
  senders: readonly Sender[];
  lanes: Lanes;
  settler: Settler;
  /** There is something to begin. */
  onReady: () => void;
  onError: (error: unknown) => void;
}): Claimer {
  const { db, clock, lanes, settler, onError } = deps;
  const senders = new Map(deps.senders.map((sender) => [sender.kind, sender]));
  const timetable = createTimetable(wake);
  const takeover = createTakeover({ db, clock });
  /** Of each claim under way, the targets that changed meanwhile: what it brings for them is out of date. */
  const underWay = new Set<Changed>();
  let newClaimId = createClaimIds(0);
  let isWorking = false;
  let isToLookAround = false;
  let isClaiming = false;
  let claiming = Promise.resolve();
  let taking = Promise.resolve();
  let turnTimer: NodeJS.Timeout | null = null;

  function wake(targetIds?: Iterable<number>): void {
    if (targetIds) lanes.wake(targetIds);
    else isToLookAround = true;
    claimSoon();
  }

  function claimSoon(): void {
    if (!isWorking || isClaiming) return;
    isClaiming = true;
    claiming = claimAll();
  }

  async function claimAll(): Promise<void> {
    while (isWorking) {
      await orLater(catchUp);
      const wants = lanes.wants(performance.now());
      if (wants.length > 0) await orLater(() => claimOnce(wants));
      else if (!isToLookAround) break;
    }
    isClaiming = false; // with nothing awaited since the last look: no signal falls between
    if (isWorking && lanes.isPaced) turnTimer ??= setTimeout(takeTurn, TURN_MS);
  }

  /** Claims for those that are paced, beside the claims of the others: on PostgreSQL neither waits for the other. */
  function takeTurn(): void {
    taking = orLater(claimTurn).finally(() => {
      turnTimer = null;
      claimSoon();
    });
  }

  async function claimTurn(): Promise<void> {
    await settler.caughtUp();
    const wants = lanes.turn();
    if (isWorking && wants.length > 0) await claimOnce(wants);
  }

  /** What the database refuses is tried again a little later, with a look at everything. */
  async function orLater(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      onError(error);
      await pause(RETRY_AFTER_ERROR_MS);
      isToLookAround = true;
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
    if (isWorking) deps.onReady();
    // A time that has passed was its target's first; what comes next for it only the database knows.
    const passed = timetable.takePassed(exhausted);
    if (passed.length > 0) expectAll(await nextOf(db.read, passed, clock.now()));
  }

  async function prepare(tx: Tx, claimed: Claimed[]): Promise<Ready[]> {
    const ready: Ready[] = [];
    /** Without a way now: as if they had not been claimed. */
    const stuck: Claimed[] = [];
    for (const [kind, deliveries] of Map.groupBy(claimed, (one) => one.kind)) {
      const targetIds = [...new Set(deliveries.map((delivery) => delivery.targetId))];
      const ways = await senders.get(kind)?.prepare(tx, targetIds);
      for (const delivery of deliveries) {
        const way = ways?.get(delivery.targetId);
        if (way) ready.push({ delivery, ...way });
        else stuck.push(delivery);
      }
    }
    if (stuck.length > 0) tx.afterCommit(() => void giveBack(stuck));
    return ready;
  }

  async function catchUp(): Promise<void> {
    await settler.caughtUp(); // else a lease that ran out while the database was away is claimed a second time
    if (isToLookAround) await lookAround();
  }

  /** Reads when each waiting target is due: the one look at everything, after a start, a sweep or a lost signal. */
  async function lookAround(): Promise<void> {
    isToLookAround = false;
    await takeover.check();
    expectAll(await discover(db.read, clock.now()));
  }

  function expectAll(waiting: readonly Waiting[]): void {
    const now = clock.now();
    for (const { targetId, dueAt } of waiting) {
      if (dueAt <= now) lanes.wake([targetId]);
      else timetable.note(targetId, dueAt, now);
    }
  }

  function takeBack(changed: Changed): Promise<void> {
    for (const its of underWay) {
      its.all ||= changed.all;
      for (const id of changed.targetIds) its.targetIds.add(id);
    }
    return giveBack(lanes.takeBack(({ targetId }) => changed.all || changed.targetIds.has(targetId)));
  }

  function claimAnew({ all, targetIds }: Changed): void {
    if (all) isToLookAround = true;
    lanes.wake(targetIds);
  }

  async function giveBack(deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length > 0) await db.transact((tx) => release(tx, deliveries)).catch(onError);
  }

  return {
    start(processNumber) {
      newClaimId = createClaimIds(processNumber);
      isWorking = true;
      wake();
    },
    wake,
    claimSoon,
    expect(targetId, dueAt) {
      if (isWorking) timetable.note(targetId, dueAt, clock.now());
    },
    async recall(targetIds) {
      const changed: Changed = { all: targetIds === undefined, targetIds: new Set(targetIds) };
      await takeBack(changed);
      claimAnew(changed);
      claimSoon();
    },
    dismiss: (targetId) => takeBack({ all: false, targetIds: new Set([targetId]) }),
    giveBack,
    async stop() {
      isWorking = false;
      if (turnTimer) clearTimeout(turnTimer);
      timetable.clear();
      await Promise.all([claiming, taking]);
    },
  };
}
