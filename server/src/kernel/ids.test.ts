import { randomFillSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createSetClock } from "../testing/set-clock.ts";
import { createIds, systemIds } from "./ids.ts";

const MAX_TIME = 2 ** 48 - 1;

describe("a sortable id", () => {
  test.each([
    { what: "nothing but zeros", ms: 0, byte: 0x00, id: "evt_00000000000000000000000000" },
    { what: "the last moment there is", ms: MAX_TIME, byte: 0xff, id: "evt_7zzzzzzzzzzzzzzzzzzzzzzzzz" },
    {
      what: "the example of the ULID project",
      ms: 1469918176385,
      byte: 0x00,
      id: "evt_01aryz6s410000000000000000",
    },
    { what: "one bit in each random byte", ms: 1, byte: 0x01, id: "evt_0000000001040g2081040g2081" },
  ])("encodes time, then randomness: $what", ({ ms, byte, id }) => {
    const ids = createIds(createSetClock(ms), (pool) => pool.fill(byte));
    expect(ids.sortable("evt")).toBe(id);
  });

  test("sorts by the time it was made", () => {
    const clock = createSetClock(1_700_000_000_000);
    const ids = systemIds(clock);
    const made = [0, 1, 31, 999, 86_400_000, 2 ** 40].map((stepMs) => {
      clock.advance(stepMs);
      return ids.sortable("evt");
    });
    expect(made.toSorted()).toEqual(made);
  });

  test("is lower case Crockford base32 without a dot, and never the same twice", () => {
    const ids = systemIds(createSetClock(1_700_000_000_000));
    const made = Array.from({ length: 20_000 }, () => ids.sortable("evt"));
    expect(new Set(made).size).toBe(made.length);
    for (const id of made) expect(id).toMatch(/^evt_[0-9a-hjkmnp-tv-z]{26}$/);
  });
});

describe("a token", () => {
  test.each([1, 16, 24, 32, 64])("of %i bytes is base64url of that many bytes", (bytes) => {
    const token = systemIds(createSetClock(0)).token(bytes);
    expect(token).toMatch(/^[\w-]+$/);
    expect(Buffer.from(token, "base64url")).toHaveLength(bytes);
  });

  test("of more bytes than the pool holds is refused, not cut short", () => {
    expect(() => systemIds(createSetClock(0)).token(8193)).toThrow(RangeError);
  });

  test("uses no random byte twice", () => {
    const seen: Buffer[] = [];
    const ids = createIds(createSetClock(0), (pool) => seen.push(Buffer.from(randomFillSync(pool))));
    const made = Array.from({ length: 1_000 }, () => Buffer.from(ids.token(32), "base64url"));
    expect(seen).toHaveLength(4);
    expect(Buffer.concat(made)).toEqual(Buffer.concat(seen).subarray(0, 32_000));
  });
});
