import type { SharedCap } from "./delivery.ts";

/** How many are under way below each cap that targets share, and who waits for room there. */
export interface SharedCaps<Waiting> {
  /** Whether there is room; where there is none, `who` is among those that a leaving one makes room for. */
  enter(shared: SharedCap | undefined, who: Waiting): boolean;
  /** Answers who may try again, in the order in which they came. */
  leave(shared: SharedCap | undefined): Iterable<Waiting>;
}

export function createSharedCaps<Waiting>(): SharedCaps<Waiting> {
  const byId = new Map<string, { inside: number; waiting: Set<Waiting> }>();
  return {
    enter(shared, who) {
      if (shared === undefined) return true;
      const its = byId.get(shared.id) ?? { inside: 0, waiting: new Set() };
      byId.set(shared.id, its);
      if (its.inside >= shared.cap) {
        its.waiting.add(who);
        return false;
      }
      its.inside++;
      return true;
    },
    leave(shared) {
      const its = shared && byId.get(shared.id);
      if (!its) return [];
      const { waiting } = its;
      its.waiting = new Set();
      if (--its.inside === 0) byId.delete(shared.id);
      return waiting;
    },
  };
}
