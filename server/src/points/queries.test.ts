import { expect, test } from "vitest";
import { startTestProject } from "../testing/people.ts";
import { plansOf } from "../testing/plans.ts";
import { listGoals } from "./queries.ts";

test("a user's goals are found by the user, however many the project has", async () => {
  const p = await startTestProject("sqlite");
  try {
    const page = { limit: 50, after: null };
    const whose = { projectId: p.projectId, userId: 1 };
    const plans = await plansOf(p.app.db.read, (session) => listGoals(session, whose, page));
    expect(plans).toEqual([expect.stringMatching(/^SEARCH goals .*\(user_id=\? AND id<\?\)$/)]);
  } finally {
    await p.app.close();
  }
});
