export interface Timetable {
  /** Remembers the earliest time at which a target has something due. */
  note(targetId: number, dueAt: number, now: number): void;
  /** Those of the targets whose noted time has come since this was last asked: later ones are not known here. */
  takePassed(targetIds: readonly number[]): number[];
  clear(): void;
}

/** Calls `onDue` with the targets whose time has come. One timer, for the earliest of them. */
export function createTimetable(onDue: (targetIds: number[]) => void): Timetable {
  const times = new Map<number, number>();
  let timer: NodeJS.Timeout | null = null;
  let timerAt = Number.POSITIVE_INFINITY;
  const passed = new Set<number>();

  function set(at: number, now: number): void {
    if (timer) clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(fire, Math.max(0, at - now), at);
  }

  function fire(at: number): void {
    timer = null;
    timerAt = Number.POSITIVE_INFINITY;
    const due: number[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const [targetId, time] of times) {
      if (time <= at) due.push(targetId);
      else next = Math.min(next, time);
    }
    for (const targetId of due) {
      times.delete(targetId);
      passed.add(targetId);
    }
    if (next < Number.POSITIVE_INFINITY) set(next, at);
    if (due.length > 0) onDue(due);
  }

  return {
    note(targetId, dueAt, now) {
      if ((times.get(targetId) ?? Number.POSITIVE_INFINITY) <= dueAt) return;
      times.set(targetId, dueAt);
      if (dueAt < timerAt) set(dueAt, now);
    },
    takePassed: (targetIds) => targetIds.filter((targetId) => passed.delete(targetId)),
    clear() {
      if (timer) clearTimeout(timer);
      timerAt = Number.POSITIVE_INFINITY;
      times.clear();
      passed.clear();
    },
  };
}
