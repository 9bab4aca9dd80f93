import type { Claimed, Want } from "./claim.ts";
import type { Delivery, Prepared } from "./delivery.ts";
import { type Begun, createFreshness } from "./freshness.ts";
import { createSharedCaps } from "./shared-caps.ts";

/** A claimed delivery with the way to send it. */
export interface Ready extends Prepared {
  delivery: Claimed;
}

export interface LaneLimits {
  /** Attempts under way to one target. */
  cap: number;
  /** Attempts under way in this process. */
  inFlight: number;
  /** Deliveries taken in one claim. */
  claim: number;
  /** Deliveries held ready to be sent: bounds the memory that their bodies take. */
  ready: number;
  /** Attempts begun in the last moments: more than can be answered at once only wait in line here. */
  fresh: number;
}

/** An attempt under way. */
export interface Flight extends Ready, Begun {}

/** A target is read ahead of its cap only while it answers quickly; at most this many times the cap. */
const MAX_AHEAD = 16;
const QUICK_MS = 1000;
/** A smaller share for each of many targets would cost more look-ups than it brings deliveries. */
const MIN_SHARE = 16;
const SMALL_SHARE = 4;
/**
 * While others get new work and keep up with it, what has a queue gets one small claim in this time: larger ones
 * would stand in the way of what is new, with their statements and with their many requests at once. Beside a
 * queue of 200,000, new work took 40 ms longer with no pace, 4 ms with 32 in 10 ms, and takes 1 ms. The queue
 * goes out at some 1,500 a second meanwhile.
 */
export const TURN_MS = 5;
const TURN = 8;
/** So long after their last work others may get more any moment. */
const COMPANY_MS = 300;

interface Lane {
  targetId: number;
  ready: Ready[];
  inFlight: number;
  /** The database may hold more that is due. */
  due: boolean;
  /** It was woken since it was last asked for: the claim under way may have missed what is new. */
  isWoken: boolean;
  /** How many to hold ready beyond the cap. */
  ahead: number;
  /** Its last claim brought all that it asked for: it has a queue. */
  isBehind: boolean;
  /** That its deliveries have together with others': no more than that is claimed for it at a time. */
  sharedCap: number;
}

export interface Lanes {
  /** There may be something due for these targets. */
  wake(targetIds: Iterable<number>): void;
  /** What to claim next: a fair share for each target that has room, taking turns. */
  wants(now: number): Want[];
  /** Whether targets with a queue were left out of it, to be served a little every TURN_MS. */
  readonly isPaced: boolean;
  /** What to claim for those that were left out. */
  turn(): Want[];
  /** What a claim brought. Answers the targets that got less than they wanted: they have no more that is due. */
  fill(wants: readonly Want[], claimed: readonly Ready[], now: number): number[];
  /** Begins the next attempt, taking turns; undefined while nothing may be sent. */
  next(now: number): Flight | undefined;
  /** An attempt ended. */
  done(flight: Flight, now: number): void;
  /** Whether to look again in FRESH_MS: something ready waits until attempts are no longer fresh, or a target for space. */
  isHeldBack(): boolean;
  /** Whether a claim for this target is worth its while. */
  isHungry(targetId: number): boolean;
  /** Whether there is space now for targets that had to wait for it. */
  hasSpaceAgain(): boolean;
  /** Takes out what was claimed and not begun and `which` names; its targets are not asked for until they are woken. */
  takeBack(which: (delivery: Delivery) => boolean): Delivery[];
  readonly inFlight: number;
}

/** What this process holds in memory of each target that has work: the fairness of the engine, with no I/O. */
export function createLanes(limits: LaneLimits): Lanes {
  const lanes = new Map<number, Lane>();
  /** Lanes that have something ready and may be below their cap. */
  const startable = new Set<Lane>();
  const fresh = createFreshness();
  const sharedCaps = createSharedCaps<Lane>();
  let inFlight = 0;
  let ready = 0;
  /** Who last got new work and kept up with it: not the end of a queue. */
  let keptUp = { targetId: 0, at: Number.NEGATIVE_INFINITY };
  let isPaced = false;
  /** Somebody was left out for want of space. */
  let isFull = false;

  function lane(targetId: number): Lane {
    let found = lanes.get(targetId);
    if (!found) {
      found = {
        targetId,
        ready: [],
        inFlight: 0,
        due: false,
        isWoken: false,
        ahead: 0,
        isBehind: false,
        sharedCap: Number.POSITIVE_INFINITY,
      };
      lanes.set(targetId, found);
    }
    return found;
  }

  function forgetIfIdle(it: Lane): void {
    if (!it.due && it.inFlight === 0 && it.ready.length === 0) lanes.delete(it.targetId);
  }

  /**
   * Where many targets have work each has its share of the process's slots, and one share stays free: so any
   * number of targets that hang, with warning or without, can't shut the others out. And no lane takes more than
   * is left (dynamic thresholds, Choudhury and Hahne 1998): those that came when fewer had work hold more.
   */
  function capNow(): number {
    const share = Math.max(1, Math.floor(limits.inFlight / (lanes.size + 1)));
    return Math.min(limits.cap, share, limits.inFlight - inFlight);
  }

  /** A queue is read on in large claims, when half of what may be held ready has gone; or when none of it goes. */
  function hasSpaceFor(it: Lane): boolean {
    const spare = limits.ready - ready;
    if (it.isBehind && fresh.count > 0) return spare >= limits.ready / 2;
    return spare > 0 || it.ready.length === 0;
  }

  function hungry(): Lane[] {
    const cap = capNow();
    const found: Lane[] = [];
    isFull = false;
    for (const it of lanes.values()) {
      if (!it.due || !isHungry(it, cap)) continue;
      if (hasSpaceFor(it)) found.push(it);
      else isFull = true;
    }
    return found;
  }

  /** Whether others get new work, and keep up with it, beside these. */
  function isInCompany(some: readonly Lane[], now: number): boolean {
    return now - keptUp.at < COMPANY_MS && some.some((it) => it.targetId !== keptUp.targetId);
  }

  function ask(candidates: readonly Lane[], limit: number): Want[] {
    if (candidates.length === 0) return [];
    const spare = limits.ready - ready;
    // Where what is ready has piled up behind targets that stopped answering, the others get by on little.
    const budget = spare > 0 ? Math.min(limit, spare) : limit;
    const share = spare > 0 ? Math.max(MIN_SHARE, Math.floor(budget / candidates.length)) : SMALL_SHARE;
    const most = Math.min(share, limit);
    const cap = capNow();
    return candidates.slice(0, Math.ceil(budget / share)).map((it) => {
      lanes.delete(it.targetId);
      lanes.set(it.targetId, it);
      it.isWoken = false;
      return { targetId: it.targetId, room: Math.min(most, roomOf(it, cap)) };
    });
  }

  return {
    wake(targetIds) {
      for (const targetId of targetIds) {
        const it = lane(targetId);
        it.due = true;
        it.isWoken = true;
      }
    },

    wants(now) {
      const all = hungry();
      const served = isInCompany(all, now) ? all.filter((it) => !it.isBehind) : all;
      isPaced = served.length < all.length;
      return ask(served, limits.claim);
    },

    turn() {
      const behind = hungry().filter((it) => it.isBehind);
      return ask(behind, TURN);
    },

    get isPaced() {
      return isPaced;
    },

    fill(wants, claimed, now) {
      const got = new Map<number, number>();
      for (const one of claimed) {
        const it = lane(one.delivery.targetId);
        it.ready.push(one);
        it.sharedCap = one.shared?.cap ?? Number.POSITIVE_INFINITY;
        ready++;
        startable.add(it);
        got.set(it.targetId, (got.get(it.targetId) ?? 0) + 1);
      }
      const exhausted: number[] = [];
      for (const { targetId, room } of wants) {
        const it = lane(targetId);
        const brought = got.get(targetId) ?? 0;
        const wasBehind = it.isBehind;
        it.isBehind = brought >= room;
        if (it.isBehind) continue;
        if (brought > 0 && !wasBehind) keptUp = { targetId, at: now };
        if (it.isWoken) continue;
        it.due = false;
        exhausted.push(targetId);
        forgetIfIdle(it);
      }
      return exhausted;
    },

    next(now) {
      fresh.age(now);
      if (ready === 0 || inFlight >= limits.inFlight) return undefined;
      if (fresh.count >= limits.fresh) return undefined;
      for (const it of startable) {
        startable.delete(it);
        // Not lost: it has something in flight, and comes back when that is done.
        if (it.inFlight >= capNow()) continue;
        const [one] = it.ready;
        if (!one || !sharedCaps.enter(one.shared, it)) continue;
        it.ready.shift();
        ready--;
        it.inFlight++;
        inFlight++;
        if (it.ready.length > 0) startable.add(it);
        const flight = { ...one, startedAt: now, isFresh: true };
        fresh.begin(flight);
        return flight;
      }
      return undefined;
    },

    done(flight, now) {
      const it = lane(flight.delivery.targetId);
      it.inFlight--;
      inFlight--;
      fresh.end(flight);
      for (const waiting of sharedCaps.leave(flight.shared)) startable.add(waiting);
      if (it.ready.length > 0) startable.add(it);
      if (now - flight.startedAt > QUICK_MS) it.ahead = 0;
      else if (it.due && it.ready.length === 0) {
        it.ahead = Math.min(MAX_AHEAD, it.ahead / limits.cap + 1) * limits.cap;
      }
      forgetIfIdle(it);
    },

    isHeldBack: () => isFull || (fresh.count >= limits.fresh && startable.size > 0),

    isHungry(targetId) {
      const it = lanes.get(targetId);
      return it?.due === true && isHungry(it, capNow()) && hasSpaceFor(it);
    },

    hasSpaceAgain: () => isFull && (fresh.count === 0 || limits.ready - ready >= limits.ready / 2),

    takeBack(which) {
      const taken: Delivery[] = [];
      for (const it of lanes.values()) {
        const staying: Ready[] = [];
        for (const one of it.ready) {
          if (which(one.delivery)) taken.push(one.delivery);
          else staying.push(one);
        }
        if (staying.length === it.ready.length) continue;
        it.ready = staying;
        it.due = false;
        forgetIfIdle(it);
      }
      ready -= taken.length;
      return taken;
    },

    get inFlight() {
      return inFlight;
    },
  };
}

function roomOf(it: Lane, cap: number): number {
  return Math.min(cap, it.sharedCap) + it.ahead - it.inFlight - it.ready.length;
}

/** Worth a claim: the lane has run dry, or half of what it may hold is free. */
function isHungry(it: Lane, cap: number): boolean {
  const room = roomOf(it, cap);
  return room > 0 && (it.ready.length === 0 || room >= (Math.min(cap, it.sharedCap) + it.ahead) / 2);
}
