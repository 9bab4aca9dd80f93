import { hash } from "node:crypto";

const FIRST_SIZE = 1 << 12;

/**
 * Remembers for many texts in which line each stood first: sixteen bytes a text, whatever its length, thirty while it
 * grows. By 52 bits of a hash: of a million texts two are taken for one once in five thousand files.
 */
export interface Seen {
  /** The line in which it stood before; null, and remembered, where it didn't. */
  at(text: string, line: number): number | null;
  has(text: string): boolean;
}

export function createSeen(): Seen {
  let keys = new Float64Array(FIRST_SIZE);
  let lines = new Uint32Array(FIRST_SIZE);
  let count = 0;

  function slotOf(key: number): number {
    let slot = key % keys.length;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % keys.length;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldLines] = [keys, lines];
    keys = new Float64Array(2 * oldKeys.length);
    lines = new Uint32Array(keys.length);
    for (const [i, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      lines[slot] = oldLines[i] as number;
    }
  }

  return {
    at(text, line) {
      if (2 * count >= keys.length) grow();
      const key = keyOf(text);
      const slot = slotOf(key);
      if (keys[slot] === key) return lines[slot] as number;
      keys[slot] = key;
      lines[slot] = line;
      count++;
      return null;
    },
    has(text) {
      const key = keyOf(text);
      return keys[slotOf(key)] === key;
    },
  };
}

/** Never 0, which marks an empty slot. */
function keyOf(text: string): number {
  return Number.parseInt(hash("sha256", text, "hex").slice(0, 13), 16) + 1;
}
