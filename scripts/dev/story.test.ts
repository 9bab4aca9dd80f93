import { describe, expect, test } from "vitest";
import { createRandom } from "../../server/src/testing/random.ts";
import { tellStory } from "./story.ts";

const DAY_MS = 86_400_000;
const from = Date.UTC(2026, 0, 1);
const until = from + 28 * DAY_MS;

describe("the sample's story", () => {
  const story = tellStory({ from, until, people: 400, random: createRandom(1) });

  test("goes forward, and is over now", () => {
    const times = story.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(from);
    expect(times.at(-1)).toBeLessThan(until);
  });

  test("lets nobody do anything, or bring anybody, before they have joined", () => {
    const joined = new Set<number>();
    for (const scene of story) {
      if (scene.act !== "join") expect(joined).toContain(scene.n);
      else if (scene.broughtBy !== null) expect(joined).toContain(scene.broughtBy);
      joined.add(scene.n);
    }
    expect(joined.size).toBe(400);
  });

  test("has each address once", () => {
    const emails = story.flatMap((scene) => (scene.act === "join" ? [scene.person.email] : []));
    expect(new Set(emails).size).toBe(400);
  });
});
