/** Random numbers that come again with the same seed. */
export interface Random {
  readonly seed: number;
  /** From `least` up to, not including, `most`. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** The mulberry32 generator, from CRASH_SEED where it is set; the seed is printed, to be able to repeat a run. */
export function createRandom(what: string): Random {
  const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
  console.log(`${what}: CRASH_SEED=${seed}`);
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    seed,
    between: (least, most) => least + next() * (most - least),
    pick: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)] as T,
  };
}
