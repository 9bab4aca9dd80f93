import { describe, expect, it } from "vitest";
import { createSetClock } from "../../testing/set-clock.ts";
import { parseEgressAllow } from "./allow.ts";
import { createVettedLookup } from "./lookup.ts";
import type { Resolve } from "./resolve.ts";

const { allow } = parseEgressAllow([]);

function lookupWith(resolve: Resolve) {
  const clock = createSetClock(0);
  return { clock, lookup: createVettedLookup({ allow, resolve, nowMs: clock.now }) };
}

/** Answers each lookup with the next of `answers`, and counts them. */
function answering(...answers: string[][]) {
  const resolver = {
    asked: 0,
    resolve: async () => answers[Math.min(resolver.asked++, answers.length - 1)] ?? [],
  };
  return resolver;
}

describe("a vetted lookup", () => {
  it("gives nothing away when a name turns from a public to an internal address", async () => {
    const rebinding = answering(["8.8.8.8"], ["127.0.0.1"], ["8.8.4.4"]);
    const { clock, lookup } = lookupWith(rebinding.resolve);
    expect(await lookup.join("a.test").addresses).toEqual(["8.8.8.8"]);
    clock.advance(4_999);
    expect(await lookup.join("a.test").addresses).toEqual(["8.8.8.8"]);
    clock.advance(1);
    await expect(lookup.join("a.test").addresses).rejects.toMatchObject({ reason: "blocked_address" });
    clock.advance(1_000);
    expect(await lookup.join("a.test").addresses).toEqual(["8.8.4.4"]);
  });

  it("gives nothing away when one of several addresses is internal", async () => {
    const { lookup } = lookupWith(answering(["8.8.8.8", "2606:4700::1", "10.0.0.1"]).resolve);
    await expect(lookup.join("a.test").addresses).rejects.toMatchObject({ reason: "blocked_address" });
  });

  it("is shared by those who ask for the same name at once, and kept for 5 seconds", async () => {
    const resolver = answering(["8.8.8.8"]);
    const { clock, lookup } = lookupWith(resolver.resolve);
    await Promise.all(["a.test", "a.test", "b.test"].map((host) => lookup.join(host).addresses));
    expect(resolver.asked).toBe(2);
    clock.advance(4_999);
    await lookup.join("a.test").addresses;
    expect(resolver.asked).toBe(2);
    clock.advance(1);
    await lookup.join("a.test").addresses;
    expect(resolver.asked).toBe(3);
  });

  it("keeps a failure for one second only", async () => {
    const resolver = answering([], ["8.8.8.8"]);
    const { clock, lookup } = lookupWith(resolver.resolve);
    await expect(lookup.join("a.test").addresses).rejects.toMatchObject({ reason: "dns_failed" });
    clock.advance(999);
    await expect(lookup.join("a.test").addresses).rejects.toMatchObject({ reason: "dns_failed" });
    clock.advance(1);
    expect(await lookup.join("a.test").addresses).toEqual(["8.8.8.8"]);
  });

  it("is broken off when the last one who waits has left, and not before", async () => {
    const signals: AbortSignal[] = [];
    const { lookup } = lookupWith((_host, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const [one, other] = [lookup.join("a.test"), lookup.join("a.test")];
    one.leave();
    expect(signals.map((it) => it.aborted)).toEqual([false]);
    other.leave();
    expect(signals.map((it) => it.aborted)).toEqual([true]);
    lookup.join("a.test");
    expect(signals).toHaveLength(2);
    lookup.close();
    expect(signals[1]?.aborted).toBe(true);
  });

  it("remembers a thousand names, not more", async () => {
    const resolver = answering(["8.8.8.8"]);
    const { lookup } = lookupWith(resolver.resolve);
    for (let i = 0; i <= 1_000; i++) await lookup.join(`${i}.test`).addresses;
    await lookup.join("1000.test").addresses;
    expect(resolver.asked).toBe(1_001);
    await lookup.join("0.test").addresses;
    expect(resolver.asked).toBe(1_002);
  });
});
