import { onTestFinished } from "vitest";
import type { ProjectActs } from "../hub/connectors/io.ts";
import { createIo, type IoUse, type RecordedIo } from "../hub/io/index.ts";
import { createEgress, type EgressOptions } from "../kernel/egress/index.ts";

/** A door out for a connector's test: to this machine alone, and to files in `filesDir`. Closed with the test. */
export function openTestIo(
  given: Partial<IoUse> & { filesDir?: string; egress?: Partial<EgressOptions> } = {},
): RecordedIo {
  const { filesDir = null, egress: options, ...use } = given;
  const egress = createEgress({ allow: ["127.0.0.1"], resolve: knowNobody, ...options });
  const io = createIo(
    { egress, filesDir, userAgent: "Hookline/test", markHops: String },
    { secrets: [], project: NO_PROJECT, deadlineMs: 10_000, ...use },
  );
  onTestFinished(async () => {
    io.close();
    await egress.close();
  });
  return io;
}

/** Nothing leaves this machine, not even a question for somebody's address. */
async function knowNobody(host: string): Promise<readonly string[]> {
  throw Object.assign(new Error(`${host} is not asked for in tests.`), { code: "ENOTFOUND" });
}

async function refuse(): Promise<never> {
  throw new Error("This test has no project.");
}

const NO_PROJECT: ProjectActs = {
  saveUser: refuse,
  addPoints: refuse,
  reachGoal: refuse,
  markRewardDelivered: refuse,
  takeCoupon: refuse,
  couponRewards: async () => [],
};
