import { describe, expect, test } from "vitest";
import { createSetClock } from "../testing/set-clock.ts";
import { createShortCache } from "./short-cache.ts";

function cacheOver(values: Map<string, string>, size = 10) {
  const clock = createSetClock(0);
  const cache = createShortCache<string>({ clock, ttlMs: 1000, size });
  const loads: string[] = [];
  const get = (key: string) =>
    cache.get(key, async () => {
      loads.push(key);
      return values.get(key) ?? null;
    });
  return { clock, cache, loads, get };
}

describe("a short cache", () => {
  test("loads once in its time, also for calls that come together, and again after it", async () => {
    const { clock, loads, get } = cacheOver(new Map([["a", "1"]]));
    expect(await Promise.all([get("a"), get("a")])).toEqual(["1", "1"]);
    clock.advance(799);
    await get("a");
    expect(loads).toEqual(["a"]);
    clock.advance(201);
    await get("a");
    expect(loads).toEqual(["a", "a"]);
  });

  test("renews what is asked for towards the end of its time, once, and keeps nobody waiting for it", async () => {
    const values = new Map([["a", "old"]]);
    const { clock, loads, get } = cacheOver(values);
    await get("a");
    values.set("a", "new");
    clock.advance(800);
    expect(await Promise.all([get("a"), get("a")])).toEqual(["old", "old"]);
    expect(loads).toEqual(["a", "a"]);
    expect(await get("a")).toBe("new");
    clock.advance(799); // counted from the renewal
    expect(await get("a")).toBe("new");
    expect(loads).toEqual(["a", "a"]);
  });

  test("what a renewal no longer finds is gone at once; where it fails, what is known stays for its time", async () => {
    const { clock, cache, get } = cacheOver(new Map([["a", "1"]]));
    const failing = () => cache.get("a", () => Promise.reject(new Error("down")));
    await get("a");
    clock.advance(900);
    expect([await failing(), await failing()]).toEqual(["1", "1"]);
    clock.advance(100);
    await expect(failing()).rejects.toThrow("down");
    await get("a");
    clock.advance(900);
    expect(await cache.get("a", async () => null)).toBe("1");
    expect(await cache.get("a", async () => null)).toBeNull();
  });

  test("what is forgotten during its renewal is not remembered", async () => {
    const { clock, cache, get } = cacheOver(new Map([["a", "2"]]));
    const renewal = Promise.withResolvers<string>();
    await cache.get("a", async () => "1");
    clock.advance(900);
    expect(await cache.get("a", () => renewal.promise)).toBe("1");
    cache.forget("a");
    renewal.resolve("1, as it was");
    await renewal.promise;
    expect(await get("a")).toBe("2");
  });

  test("remembers each as long as its value says, and shares a load however long that takes", async () => {
    const clock = createSetClock(0);
    const cache = createShortCache<number>({ clock, ttlMs: (value) => value, size: 10 });
    let loads = 0;
    const get = (value: number) =>
      cache.get("a", async () => {
        loads++;
        return value;
      });
    const first = get(5);
    clock.advance(60_000);
    expect(await Promise.all([first, get(6)])).toEqual([5, 5]);
    expect(await get(1000)).toBe(1000);
    clock.advance(999);
    expect(await get(0)).toBe(1000);
    clock.advance(1);
    expect([await get(0), await get(0), loads]).toEqual([0, 0, 4]);
  });

  test("what is not there is looked for each time", async () => {
    const values = new Map<string, string>();
    const { get } = cacheOver(values);
    expect(await get("a")).toBeNull();
    values.set("a", "1");
    expect(await get("a")).toBe("1");
  });

  test("what is forgotten while it is being loaded is not remembered", async () => {
    const values = new Map([["a", "old"]]);
    const { cache, get } = cacheOver(values);
    const loading = get("a");
    cache.forget("a");
    values.set("a", "new");
    expect(await loading).toBe("old");
    expect(await get("a")).toBe("new");
  });

  test("a load that failed is tried again", async () => {
    const { cache, get } = cacheOver(new Map([["a", "1"]]));
    await expect(cache.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(await get("a")).toBe("1");
  });

  test("holds no more than its size", async () => {
    const { loads, get } = cacheOver(new Map(["a", "b", "c"].map((key) => [key, key])), 2);
    for (const key of ["a", "b", "c", "b", "a"]) await get(key);
    expect(loads).toEqual(["a", "b", "c", "a"]);
  });
});
