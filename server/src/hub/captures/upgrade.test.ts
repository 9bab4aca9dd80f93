import { expect, test } from "vitest";
import { migrations } from "../../../migrations/index.ts";
import { migrate } from "../../kernel/database/index.ts";
import { createTestDatabase, ENGINES } from "../../testing/databases.ts";

/** As older versions wrote them. */
const EVENTS = [
  { type: "hub:7:order", says: { type: "hub:7:order", data: { capture: 3 } } },
  { type: "hub:7:order", says: { type: "hub:7:order", data: { capture: 3, replay: true } } },
  { type: "hub:again:hub:7:order", says: { type: "hub:7:order", data: { capture: 3 } } },
  {
    type: "hub:again:tester_created",
    says: { type: "tester_created", data: { capture: 9, type: "hub:1:x" } },
  },
  { type: "tester_created", says: { type: "tester_created", data: { a: { replay: true }, capture: 9 } } },
];

test.each(ENGINES)(
  "which runs are of a capture is known of those before it was noted, too, on %s",
  async (engine) => {
    const place = await createTestDatabase(engine);
    const db = place.open();
    try {
      const at = migrations.findIndex(({ name }) => name === "0015_traces");
      await migrate(db, migrations.slice(0, at));
      await db.transact(async (tx) => {
        for (const [i, { type, says }] of EVENTS.entries()) {
          const id = i + 1;
          const body = JSON.stringify({ id, type: says.type, data: says.data, created_at: 0 });
          await tx.all(
            "insert into events (id, project_id, type, webhook_id, body, created_at) values ($1, 1, $2, $3, $4, 0)",
            [id, type, `evt_${id}`, body],
          );
        }
      });
      await migrate(db, migrations);
      const noted = await db.read.all("select capture_id, event_id from capture_events order by event_id");
      expect(noted.map((row) => ({ ...(row as object) }))).toEqual([
        { capture_id: 3, event_id: 2 },
        { capture_id: 3, event_id: 3 },
      ]);
    } finally {
      await place.drop();
    }
  },
);
