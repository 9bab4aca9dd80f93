import type { Line } from "./delivery.ts";

/** Who is in which line, and who waits to get into it. */
export interface Lines<Waiting> {
  /** Whether there is room; where there is none, `who` is among those that a leaving one makes room for. */
  enter(line: Line | undefined, who: Waiting): boolean;
  /** Answers who may try again, in the order in which they came. */
  leave(line: Line | undefined): Iterable<Waiting>;
}

export function createLines<Waiting>(): Lines<Waiting> {
  const lines = new Map<string, { inside: number; waiting: Set<Waiting> }>();
  return {
    enter(line, who) {
      if (line === undefined) return true;
      const its = lines.get(line.id) ?? { inside: 0, waiting: new Set() };
      lines.set(line.id, its);
      if (its.inside >= line.cap) {
        its.waiting.add(who);
        return false;
      }
      its.inside++;
      return true;
    },
    leave(line) {
      const its = line && lines.get(line.id);
      if (!its) return [];
      const { waiting } = its;
      its.waiting = new Set();
      if (--its.inside === 0) lines.delete(line.id);
      return waiting;
    },
  };
}
