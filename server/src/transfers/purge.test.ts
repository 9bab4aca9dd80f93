import { expect, test } from "vitest";
import { startTestProject } from "../testing/people.ts";
import { plansOf } from "../testing/plans.ts";
import type { Removed } from "../users/index.ts";
import { forgetRefused } from "./purge.ts";

test("refused rows of who is removed are found by the address, however many rows were refused", async () => {
  const p = await startTestProject("sqlite");
  try {
    const user = { project_id: p.projectId, canonical_email: "bruce@example.com" };
    const plans = await p.app.db.transact((tx) =>
      plansOf(tx, (session) => forgetRefused({ ...tx, ...session }, [{ user } as Removed])),
    );
    expect(plans[0]).toMatch(/^SEARCH import_refusals .*\(project_id=\? AND canonical_email=\?\)$/);
  } finally {
    await p.app.close();
  }
});
