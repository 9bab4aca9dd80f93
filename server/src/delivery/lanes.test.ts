import { beforeEach, describe, expect, test } from "vitest";
import type { Claimed, Want } from "./claim.ts";
import type { SharedCap } from "./delivery.ts";
import { FRESH_MS } from "./freshness.ts";
import { createLanes, type Flight, type LaneLimits, type Lanes, type Ready } from "./lanes.ts";

const LIMITS: LaneLimits = { cap: 4, inFlight: 100, claim: 64, ready: 1000, fresh: 1000 };

let nextId = 1;
function ready(targetId: number, count: number, shared?: SharedCap): Ready[] {
  const one = (): Ready => ({
    delivery: { id: nextId++, targetId, leaseUntil: 1000 } as Claimed,
    send: () => Promise.reject(new Error("not sent here")),
    shared,
  });
  return Array.from({ length: count }, one);
}

/** Gives each target what it wants, as a database does that always has more. */
function feed(lanes: Lanes, now = 0): Want[] {
  const wants = lanes.wants(now);
  lanes.fill(
    wants,
    wants.flatMap(({ targetId, room }) => ready(targetId, room)),
    now,
  );
  return wants;
}

function startAll(lanes: Lanes, now = 0): Flight[] {
  const flights: Flight[] = [];
  for (let flight = lanes.next(now); flight; flight = lanes.next(now)) flights.push(flight);
  return flights;
}

describe("lanes", () => {
  test("a target has no more in flight than its cap, and the next goes when one is done", () => {
    const lanes = createLanes(LIMITS);
    lanes.wake([1]);
    feed(lanes);
    const flights = startAll(lanes);
    expect(flights).toHaveLength(4);
    expect(lanes.next(0)).toBeUndefined();
    lanes.done(flights[0] as Flight, 5);
    feed(lanes);
    expect(startAll(lanes)).toHaveLength(1);
  });

  test("targets take turns", () => {
    const lanes = createLanes(LIMITS);
    lanes.wake([1, 2, 3]);
    feed(lanes);
    const order = startAll(lanes).map(({ delivery }) => delivery.targetId);
    expect(order.slice(0, 6)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test("targets that share a cap have no more in flight together than that, and take turns; others go on beside it", () => {
    const lanes = createLanes({ ...LIMITS, cap: 10 });
    const shared = { id: "a", cap: 3 };
    lanes.wake([1, 2, 3]);
    const wants = lanes.wants(0);
    lanes.fill(wants, [...ready(1, 10, shared), ...ready(2, 10, shared), ...ready(3, 10)], 0);
    const targetsOf = (flights: Flight[]) => flights.map(({ delivery }) => delivery.targetId);
    const flights = startAll(lanes);
    expect(targetsOf(flights).filter((id) => id !== 3)).toEqual([1, 2, 1]);
    expect(targetsOf(flights).filter((id) => id === 3)).toHaveLength(10);
    const under = flights.filter(({ shared }) => shared);
    const order: number[] = [];
    for (let flight = under.shift(); flight; flight = under.shift()) {
      lanes.done(flight, 5);
      const next = startAll(lanes);
      expect(next.length).toBeLessThanOrEqual(1);
      order.push(...targetsOf(next));
      under.push(...next);
    }
    expect(order).toHaveLength(17);
    expect(order.slice(0, 6)).toEqual([2, 1, 2, 1, 2, 1]);
    expect(lanes.inFlight).toBe(10);
  });

  test("a target with a shared cap is asked for no more than that", () => {
    const lanes = createLanes({ ...LIMITS, cap: 10 });
    lanes.wake([1]);
    lanes.fill(lanes.wants(0), ready(1, 10, { id: "a", cap: 3 }), 0);
    for (let flights = startAll(lanes); flights.length > 0; flights = startAll(lanes)) {
      for (const flight of flights) lanes.done(flight, 5000);
    }
    expect(lanes.wants(5000)).toEqual([{ targetId: 1, room: 3 }]);
  });

  test("a claim is shared among the targets that have room, each in its turn", () => {
    const lanes = createLanes({ ...LIMITS, cap: 32, inFlight: 1000 });
    lanes.wake([1, 2, 3, 4, 5, 6, 7, 8]);
    const first = lanes.wants(0);
    expect(first.map(({ room }) => room)).toEqual([16, 16, 16, 16]);
    lanes.fill(first, [], 0);
    lanes.wake(first.map(({ targetId }) => targetId));
    expect(lanes.wants(0).map(({ targetId }) => targetId)).toEqual([5, 6, 7, 8]);
  });

  test("targets that hang leave slots for a newcomer, however many they are", () => {
    const lanes = createLanes({ ...LIMITS, cap: 32, inFlight: 64, claim: 4096 });
    const hanging = Array.from({ length: 50 }, (_, i) => i + 1);
    lanes.wake(hanging);
    for (let i = 0; i < 5; i++) {
      feed(lanes);
      startAll(lanes);
    }
    expect(lanes.inFlight).toBeLessThan(64);
    lanes.wake([99]);
    feed(lanes);
    expect(startAll(lanes).some(({ delivery }) => delivery.targetId === 99)).toBe(true);
  });

  test("a healthy target goes on beside hundreds that hang, and beside those that were quick before", () => {
    const lanes = createLanes({ cap: 32, inFlight: 2048, claim: 256, ready: 512, fresh: 128 });
    const hanging = Array.from({ length: 500 }, (_, i) => i + 1);
    const healthy = 9999;
    lanes.wake([...hanging, healthy]);
    let delivered = 0;
    for (let now = 0; now < 5000; now += 10) {
      feed(lanes);
      for (const flight of startAll(lanes, now)) {
        const isQuick = flight.delivery.targetId === healthy || now < 100;
        if (isQuick) lanes.done(flight, now + 5);
        if (flight.delivery.targetId === healthy && now > 4000) delivered++;
      }
    }
    expect(delivered).toBeGreaterThan(100);
  });

  test("a target that got less than it wanted is not asked for again until it is woken", () => {
    const lanes = createLanes(LIMITS);
    lanes.wake([1]);
    const wants = lanes.wants(0);
    expect(lanes.fill(wants, ready(1, 1), 0)).toEqual([1]);
    startAll(lanes);
    expect(lanes.wants(0)).toEqual([]);
    lanes.wake([1]);
    expect(lanes.wants(0)).toEqual([{ targetId: 1, room: 3 }]);
  });

  test("a quick target is read ahead of its cap, a slow one is not", () => {
    const lanes = createLanes(LIMITS);
    lanes.wake([1]);
    feed(lanes);
    const [quick, slow] = startAll(lanes) as [Flight, Flight];
    lanes.done(quick, 5);
    expect(lanes.wants(0)[0]?.room).toBeGreaterThan(1);
    lanes.done(slow, 5000);
    expect(lanes.wants(0)[0]?.room).toBe(2);
  });

  test("what is claimed and waits is bounded for the process", () => {
    const lanes = createLanes({ ...LIMITS, ready: 20, inFlight: 1 });
    lanes.wake([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (let i = 0; i < 10; i++) feed(lanes);
    expect(lanes.takeBack(() => true).length).toBeLessThanOrEqual(20 + 16);
  });

  test("no more is begun at once than can be turned over, until it has had its moment", () => {
    const lanes = createLanes({ ...LIMITS, cap: 32, fresh: 3 });
    lanes.wake([1]);
    feed(lanes);
    expect(startAll(lanes, 0)).toHaveLength(3);
    expect(lanes.isHeldBack()).toBe(true);
    expect(startAll(lanes, FRESH_MS - 1)).toHaveLength(0);
    expect(startAll(lanes, FRESH_MS)).toHaveLength(3);
  });

  test("a target that is woken while it is asked for is asked for again", () => {
    const lanes = createLanes(LIMITS);
    lanes.wake([1]);
    const wants = lanes.wants(0);
    lanes.wake([1]);
    lanes.fill(wants, [], 0);
    expect(feed(lanes)).toEqual([{ targetId: 1, room: 4 }]);
  });

  describe("a target with a queue", () => {
    const queued = 1;
    const keepingUp = 2;
    let lanes: Lanes;

    /** All that is ready is begun and done, so that only claims hold up the queue. */
    function deliverAll(now: number): void {
      for (const flight of startAll(lanes, now)) lanes.done(flight, now);
    }
    function bringNewWork(now: number): void {
      lanes.wake([keepingUp]);
      const wants = lanes.wants(now);
      expect(wants.map(({ targetId }) => targetId)).toEqual([keepingUp]);
      lanes.fill(wants, ready(keepingUp, 1), now);
      deliverAll(now);
    }

    beforeEach(() => {
      lanes = createLanes({ ...LIMITS, cap: 64, claim: 256, inFlight: 1000 });
      bringNewWork(0);
      lanes.wake([queued]);
      feed(lanes, 0);
      deliverAll(0);
    });

    test("is left to small claims of its own while others get new work", () => {
      expect(feed(lanes, 1)).toEqual([]);
      expect(lanes.isPaced).toBe(true);
      expect(lanes.turn()).toEqual([{ targetId: queued, room: 8 }]);
    });

    test("never stands in the way of new work", () => {
      lanes.fill(lanes.turn(), ready(queued, 8), 1);
      bringNewWork(1);
    });

    test("gets all it can take when nobody else is there", () => {
      const [want] = lanes.wants(1000);
      expect(want?.room).toBeGreaterThan(64);
      expect(lanes.isPaced).toBe(false);
    });

    test("is not held up by having kept up itself a moment ago", () => {
      const alone = createLanes({ ...LIMITS, cap: 64, claim: 256, inFlight: 1000 });
      alone.wake([queued]);
      alone.fill(alone.wants(0), ready(queued, 1), 0);
      alone.wake([queued]);
      feed(alone, 1);
      for (const flight of startAll(alone, 1)) alone.done(flight, 1);
      expect(alone.wants(2)[0]?.room).toBeGreaterThan(64);
    });

    test("is not held up by another queue's end", () => {
      const other = 3;
      const two = createLanes({ ...LIMITS, cap: 64, claim: 256, inFlight: 1000 });
      two.wake([queued, other]);
      feed(two, 0);
      for (const flight of startAll(two, 0)) two.done(flight, 0);
      const wants = two.wants(1);
      two.fill(wants, [...ready(queued, wants[0]?.room ?? 0), ...ready(other, 1)], 1);
      for (const flight of startAll(two, 1)) two.done(flight, 1);
      expect(two.wants(2)[0]?.targetId).toBe(queued);
      expect(two.isPaced).toBe(false);
    });
  });

  test("what was claimed and not begun can be taken back, and is asked for again once woken", () => {
    const lanes = createLanes({ ...LIMITS, fresh: 1 });
    lanes.wake([1]);
    feed(lanes);
    expect(startAll(lanes)).toHaveLength(1);
    expect(lanes.takeBack(() => true)).toHaveLength(3);
    expect(lanes.next(FRESH_MS)).toBeUndefined();
    expect(lanes.wants(0)).toEqual([]);
    lanes.wake([1]);
    expect(lanes.wants(0)).toEqual([{ targetId: 1, room: 3 }]);
  });

  test("what is to be taken back may change meanwhile: nothing is both taken and kept", () => {
    const lanes = createLanes(LIMITS);
    lanes.wake([1]);
    feed(lanes);
    let asked = 0;
    const taken = lanes.takeBack(() => ++asked > 2); // as when leases come to their end while they are looked at
    const kept = startAll(lanes).map(({ delivery }) => delivery);
    expect(taken).toHaveLength(2);
    expect(kept).toHaveLength(2);
    expect(new Set([...taken, ...kept])).toHaveLength(4);
  });
});
