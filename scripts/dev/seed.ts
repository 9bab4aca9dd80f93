import type { Config } from "../../server/src/config.ts";
import { createRandom } from "../../server/src/testing/random.ts";
import { SampleError } from "../sample/error.ts";
import { setUpLine } from "../sample/line.ts";
import type { Receiver } from "../sample/receiver.ts";
import { addClosedEndpoint, addEndpoint, ENDPOINTS, HANGING } from "./endpoints.ts";
import { openPast, type Past } from "./past.ts";
import { type Scene, tellStory } from "./story.ts";
import { deliverRewards, inviteFirstWave } from "./team.ts";

const DAY_MS = 86_400_000;
const DAYS = 28;
const WAVE_DAY = 21;
const PEOPLE = 400;
const SAME_EACH_TIME = 7;

/** Who has joined, by their number in the story. */
type Cast = Map<number, { id: number; code: string }>;

/** Who signs in; nobody but this machine reaches the development server. */
export const OWNER = { email: "dev@example.com", name: "Robin Dev", password: "hookline-dev" };

/**
 * A month in a project's life, up to `now` (ms), lived by the real app in some seconds: everything in it came about
 * through the API, at the time that it says. Answers what a later start needs to find it.
 */
export async function seed(
  config: Config,
  { receiver, now, signal }: { receiver: Receiver; now: number; signal: AbortSignal },
): Promise<{ slug: string; key: string }> {
  const from = now - DAYS * DAY_MS;
  const past = await openPast(config, { at: from, owner: OWNER });
  const story = tellStory({ from, until: now, people: PEOPLE, random: createRandom(SAME_EACH_TIME) });
  const cast: Cast = new Map();
  const playUntil = async (at: number) => {
    while (story[0] && story[0].at < at) {
      signal.throwIfAborted();
      await play(past, cast, story.shift() as Scene);
    }
    await past.liveUntil(at);
  };
  try {
    await setUpLine(past.api);
    for (const endpoint of ENDPOINTS) await addEndpoint(past.api, receiver, endpoint);
    await playUntil(from + (DAYS / 2) * DAY_MS);
    const closed = await addClosedEndpoint(past.api);
    await playUntil(from + (DAYS / 2 + 1) * DAY_MS);
    await past.api("DELETE", `/webhook-endpoints/${closed}`);
    await playUntil(from + WAVE_DAY * DAY_MS);
    await inviteFirstWave(past.api);
    await deliverRewards(past.api);
    await playUntil(now);
    await addEndpoint(past.api, receiver, HANGING);
    return { slug: past.slug, key: past.key };
  } finally {
    await past.close();
  }
}

async function play({ api, liveUntil }: Past, cast: Cast, scene: Scene): Promise<void> {
  await liveUntil(scene.at);
  const { at, input } = callOf(scene, cast);
  const { status, body } = await api<{ id: number; referral_code: string; detail: string }>(
    "POST",
    at,
    input,
  );
  const isInvitedByNow = scene.act === "invite" && status === 409; // in the wave
  if (isInvitedByNow) return;
  if (status >= 400) throw new SampleError(`The sample's story can't go on: ${body.detail}`);
  cast.set(scene.n, { id: body.id, code: body.referral_code });
}

function callOf(scene: Scene, cast: Cast): { at: string; input?: object } {
  if (scene.act !== "join") return { at: `/users/${cast.get(scene.n)?.id}/${scene.act}` };
  const { person, status, broughtBy } = scene;
  const referrer = broughtBy === null ? undefined : cast.get(broughtBy);
  return {
    at: "/users",
    input: { ...person, status, ...(referrer ? { referred_by: referrer.code } : {}) },
  };
}
