import { expect, test } from "vitest";
import { migrations } from "../../../migrations/index.ts";
import { inList, migrate } from "../../kernel/database/index.ts";
import { RANK_RULES } from "../../projects/index.ts";
import { createTestDatabase, ENGINES } from "../../testing/databases.ts";
import { createRandom } from "../../testing/random.ts";
import { readStanding, topOf } from "./index.ts";

/** More than a span has. */
const PEOPLE = 20_000;

test.each(ENGINES)("users who are there before the rank was are on it, on %s", async (engine) => {
  const place = await createTestDatabase(engine);
  const db = place.open();
  const random = createRandom(7);
  try {
    const rank = migrations.findIndex(({ name }) => name === "0008_rank");
    await migrate(db, migrations.slice(0, rank));
    await db.transact(async (tx) => {
      for (const slug of ["one", "two"]) {
        await tx.all("insert into projects (slug, name, created_at, updated_at) values ($1, 'P', 0, 0)", [
          slug,
        ]);
      }
      const numbers = JSON.stringify(Array.from({ length: PEOPLE }, (_, i) => i + 1));
      await tx.all(
        `insert into users (project_id, email, canonical_email, search_name, status, referral_code,
           share_signups_count, points, created_at, updated_at, applied_at)
         select case when n % 100 = 0 then 2 else 1 end, 'u', cast(n as text), '',
           case when n % 7 = 0 then 'invited' else 'applied' end, cast(n as text),
           n * 31 % 5, n * 17 % 11, n * 13 % 97, 0, case when n % 50 = 0 then null else n * 13 % 97 end
         from (select value as n from ${inList(tx, "$1")} as numbers) as people`,
        [numbers],
      );
    });
    await migrate(db, migrations);
    expect(await db.read.all("select * from rank_changes")).toEqual([]);
    const spans = await db.read.all<{ n: number }>(
      "select count(*) as n from rank_spans group by project_id, rule order by project_id, rule",
    );
    expect(spans.map(({ n }) => n)).toEqual([3, 3, 3, 1, 1, 1]);
    for (const rankRule of RANK_RULES) {
      for (const id of [1, 2]) {
        const line = { id, rankRule };
        const inOrder = await topOf(db.read, line, PEOPLE);
        expect(inOrder.length).toBeGreaterThan(id === 1 ? 1000 : 5);
        for (const nth of [0, 511, 512, 1023, inOrder.length - 1, random.int(inOrder.length)]) {
          const userId = inOrder[nth];
          if (userId === undefined) continue;
          expect((await readStanding(db.read, line, userId))?.position).toMatchObject({
            position: nth + 1,
            total: inOrder.length,
          });
        }
      }
    }
  } finally {
    await place.drop();
  }
});
