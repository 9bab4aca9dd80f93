import type { Random } from "../../server/src/testing/random.ts";
import { makeUp, type Person } from "./people.ts";

const HOUR_MS = 3_600_000;

/** What happens to the nth person, and when (ms). */
export type Scene = { at: number; n: number } & (
  | { act: "join"; person: Person; status: "applied" | "unconfirmed" | "imported"; broughtBy: number | null }
  | { act: "confirm" | "invite" | "activate" | "reject" | "suspend" | "unsubscribe" }
);

/** What comes after a sign-up, as often as it stands here. */
const FATES = [
  [],
  [],
  [],
  [],
  ["invite"],
  ["invite", "activate"],
  ["activate"],
  ["reject"],
  ["suspend"],
  ["unsubscribe"],
] as const;

/** A project's life between two moments (ms), in order: more people every day, a third of them brought by others. */
export function tellStory({
  from,
  until,
  people,
  random,
}: {
  from: number;
  until: number;
  people: number;
  random: Random;
}): Scene[] {
  const scenes: Scene[] = [];
  for (let n = 0; n < people; n++) {
    const at = Math.round(from + (until - from) * Math.sqrt((n + 0.5) / people));
    const isBrought = n > 0 && random.chance(1 / 3);
    const status = random.pick([
      "applied",
      "applied",
      "applied",
      "applied",
      "unconfirmed",
      "imported",
    ] as const);
    const broughtBy = isBrought ? random.int(1 + random.int(n)) : null; // so that a few early ones bring many
    scenes.push({ at, n, act: "join", person: makeUp(n, random), status, broughtBy });
    scenes.push(...whatFollows({ at, n, until, random, isUnconfirmed: status === "unconfirmed" }));
  }
  return scenes.sort((a, b) => a.at - b.at);
}

function whatFollows({
  at,
  n,
  until,
  random,
  isUnconfirmed,
}: {
  at: number;
  n: number;
  until: number;
  random: Random;
  isUnconfirmed: boolean;
}): Scene[] {
  if (isUnconfirmed && random.chance(0.5)) return [];
  const acts = [...(isUnconfirmed ? (["confirm"] as const) : []), ...random.pick(FATES)];
  const times = acts.map((_, i) => at + (i + 1) * HOUR_MS * (1 + random.int(30)));
  return acts
    .map((act, i) => ({ act, n, at: Math.max(...times.slice(0, i + 1)) + i }))
    .filter((scene) => scene.at < until);
}
