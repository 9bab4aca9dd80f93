import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRecord } from "../events/index.ts";
import { systemIds } from "../kernel/ids.ts";
import { DEFAULT_SETTINGS, findProject, type Project } from "../projects/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { recordedEvents } from "../testing/events.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { whoReached } from "./queries.ts";
import { NETWORKS, type Network, recordShare } from "./record-share.ts";

describe.each(ENGINES)("sharing on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine, { point_rules: { ...DEFAULT_SETTINGS.pointRules, share: 3 } });
  });
  afterEach(() => p.app.close());

  async function share(userId: number, network: Network): Promise<number> {
    const { db, clock } = p.app;
    const ids = systemIds(clock);
    const record = createRecord({ clock, ids, wake: () => {} });
    const baseUrl = () => "https://hookline.example.com";
    const referrals = { clock, baseUrl, credits: [], whoReached };
    const project = (await findProject(db.read, String(p.projectId))) as Project;
    return recordShare(
      { db, clock, ids, record, baseUrl, referrals, balances: [] },
      project,
      userId,
      network,
    );
  }

  test("earns points once for each network, also by many clicks at once", async () => {
    const bruce = await p.join("bruce@example.com");
    const earned = await Promise.all([1, 2, 3].map(() => share(bruce.id, "x")));
    expect(earned.sort()).toEqual([0, 0, 3]);
    for (const network of NETWORKS) await share(bruce.id, network);
    const { balance, data } = (await p.api.get(`${p.path}/users/${bruce.id}/points`)).body;
    expect([balance, data.length]).toEqual([27, 9]);
    const events = (await recordedEvents(p.app.db)).filter(({ type }) => type === "points_earned");
    expect(events).toHaveLength(9);
    expect(events[0]?.data).toMatchObject({ points: 3, reason: "shared: x", balance: 3 });
  });

  test("earns nothing where the project gives none for it, and is not noted", async () => {
    await p.api.patch(p.path, { point_rules: DEFAULT_SETTINGS.pointRules });
    const bruce = await p.join("bruce@example.com");
    expect(await share(bruce.id, "copy")).toBe(0);
    expect(await p.app.db.read.all("select 1 from point_entries")).toEqual([]);
  });
});
