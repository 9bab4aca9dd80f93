import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import { type Friends, startFriends } from "./friends.ts";
import { createRandom } from "./random.ts";
import { lostFriends, waitForRewards, wrongCodes, wrongGrants, wrongRewardEvents } from "./reward-state.ts";
import { openStage, type Stage } from "./stage.ts";

const KILLS = 12;
const REFERRERS = 12;
const CODES_AT_ONCE = 40;
const MOMENT_MS = { least: 300, most: 2500 };
const PAUSE_MS = 20;
/** What another process held back is looked for every minute. */
const PATIENCE_MS = 90_000;

const RULES = [
  { name: "Sticker", threshold: 1 },
  { name: "Reviewed", threshold: 5, approval: "review" },
  { name: "Code", threshold: 3, coupon: "pool" },
  { name: "Welcome", role: "friend", coupon: "pool" },
];

describe("whatever is killed, and whenever, each reward is given once to everybody who met its rule", () => {
  let stage: Stage;
  afterEach(() => stage.close());

  test.each<[Engine, number]>([
    ["sqlite", 1],
    ["postgres", 2],
  ])("Hookline on %s, processes: %i", async (engine, processes) => {
    const what = `rewards on ${engine}`;
    const random = createRandom(what);
    stage = await openStage(engine, processes, async () => 200);
    for (const rule of RULES) await insist("rewards", rule);
    const friends = await startFriends(stage, REFERRERS);
    for (let kills = 0; kills < KILLS; kills++) {
      await Promise.all([
        insist(`rewards/${RULES.length - (kills % 2)}/codes`, { codes: newCodes(kills) }),
        // Those who are there already are to be caught up with, and that is cut off, too.
        kills % 3 === 0 ? insist("rewards", { name: `Late ${kills}`, threshold: 2 + kills }) : null,
        killSome(
          random.pick([[0], [processes - 1], [...stage.servers.keys()]]),
          random.between(MOMENT_MS.least, MOMENT_MS.most),
        ),
      ]);
    }
    await end(what, friends);
  });

  async function killSome(places: readonly number[], afterMs: number): Promise<void> {
    await sleep(afterMs);
    await Promise.all(places.map((place) => stage.servers[place]?.kill()));
    for (const place of places) stage.servers[place] = stage.start();
  }

  /** Asks whoever listens, until one has taken it. */
  async function insist(path: string, body: object): Promise<void> {
    for (;;) {
      const url = stage.servers.find((server) => server.url)?.url;
      const answer = url
        ? await stage.api.post(`${url}${stage.projectPath}/${path}`, body).catch(() => null)
        : null;
      if (answer && answer.status < 300) return;
      if (answer && answer.status < 500) throw new Error(`refused: ${answer.status} ${answer.body}`);
      await sleep(PAUSE_MS);
    }
  }

  async function end(what: string, friends: Friends): Promise<void> {
    const { db, servers } = stage;
    await Promise.all(servers.map((server) => server.ready()));
    await friends.stop();
    await waitForRewards(db, PATIENCE_MS);
    const [counts] = await db.read.all(
      `select (select count(*) from users) as users, (select count(*) from reward_grants) as grants,
         (select count(*) from coupon_codes where given_at is not null) as codes,
         (select count(*) from reward_grants where waits_for = 'codes') as waiting`,
    );
    console.log(
      `${what}: ${KILLS} kills; ${friends.accepted.size} friends accepted; ${JSON.stringify(counts)}`,
    );
    expect(await lostFriends(db, friends.accepted)).toEqual([]);
    expect(await wrongGrants(db)).toEqual([]);
    expect(await wrongCodes(db)).toEqual([]);
    expect(await wrongRewardEvents(db)).toEqual([]);
    expect(friends.accepted.size).toBeGreaterThan(REFERRERS * KILLS);
  }
});

function newCodes(turn: number): string[] {
  return Array.from({ length: CODES_AT_ONCE }, (_, i) => `CODE-${turn}-${i}`);
}
