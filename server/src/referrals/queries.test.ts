import { expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject } from "../testing/people.ts";
import { plansOf } from "../testing/plans.ts";
import { friendsOf } from "./queries.ts";

test.each(ENGINES)("whom a user brought comes page by page, each friend once, on %s", async (engine) => {
  const p = await startTestProject(engine);
  try {
    const { id, referral_code } = await p.join("bruce@example.com");
    const friends: number[] = [];
    for (let i = 0; i < 5; i++)
      friends.push((await p.join(`friend-${i}@example.com`, { referred_by: referral_code })).id);
    await p.api.delete(`${p.path}/users/${friends[1]}`);
    const { read } = p.app.db;
    const first = await friendsOf(read, id, 0, 2);
    const second = await friendsOf(read, id, first.at(-1) as number, 2);
    const third = await friendsOf(read, id, second.at(-1) as number, 2);
    expect([first, second, third].map((page) => page.length)).toEqual([2, 2, 1]);
    expect([...first, ...second, ...third]).toEqual(friends);
    if (engine === "postgres") return;
    const plans = await plansOf(read, (session) => friendsOf(session, id, friends[1] as number, 2));
    expect(plans[0]).toMatch(/^SEARCH referrals .*\(referrer_id=\? AND id>\?\)$/);
  } finally {
    await p.app.close();
  }
});
