import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";

/** Who tries to be a friend of themselves, or the same friend again. */
describe.each(ENGINES)("nobody counts twice on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const signupsOf = async (userId: number) => (await p.read(userId)).share_signups_count;
  const patch = (userId: number, change: object) => p.api.patch(`${p.path}/users/${userId}`, change);
  const states = async () =>
    (await p.api.get(`${p.path}/referrals`)).body.data.map(
      ({ state, reason }: { state: string; reason: string | null }) => [state, reason],
    );

  test.each(["bruce@gmail.com", "b.ruce@gmail.com", "BRUCE+x@googlemail.com"])(
    "by one's own code, as %s",
    async (email) => {
      const bruce = await p.join("bruce@gmail.com");
      await p.join(email, { referred_by: bruce.referral_code });
      expect(await signupsOf(bruce.id)).toBe(0);
      expect(await states()).toEqual([]);
    },
  );

  test("by one's own link, whose cookie is still there, and the form", async () => {
    const bruce = await p.join("bruce@gmail.com");
    const cookie = `hl_ref_${p.projectId}=${bruce.referral_code}`;
    const self = await p.app
      .api(null)
      .post(`/public/v1/signup?project=${p.slug}`, { email: "b.r.u.c.e@gmail.com" }, { cookie });
    expect(self.status).toBeLessThan(300);
    expect(await signupsOf(bruce.id)).toBe(0);
    expect(await p.app.db.read.all("select 1 from users")).toHaveLength(1);
  });

  test("by a code one had before", async () => {
    const bruce = await p.join("bruce@example.com");
    await patch(bruce.id, { referral_code: "batman" });
    await p.join("bruce@example.com", { referred_by: bruce.referral_code });
    await p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.join("robin@example.com", { referred_by: "batman" });
    expect(await signupsOf(bruce.id)).toBe(1);
  });

  test("by an address one had before", async () => {
    const bruce = await p.join("bruce@gmail.com");
    await patch(bruce.id, { email: "bruce@example.com" });
    const again = await p.join("b.ruce@gmail.com", { referred_by: bruce.referral_code });
    expect(again.referred_by.id).toBe(bruce.id);
    expect(await signupsOf(bruce.id)).toBe(0);
    expect(await states()).toEqual([["revoked", "was here before"]]);
  });

  test("as a friend who has changed the address, and comes again with the first", async () => {
    const bruce = await p.join("bruce@example.com");
    const robin = await p.join("robin@gmail.com", { referred_by: bruce.referral_code });
    await patch(robin.id, { email: "robin@example.com" });
    await p.join("robin@gmail.com", { referred_by: bruce.referral_code });
    expect(await signupsOf(bruce.id)).toBe(1);
  });

  test("as two accounts of one mailbox at once", async () => {
    const bruce = await p.join("bruce@example.com");
    await Promise.all(
      ["robin@gmail.com", "ro.bin@gmail.com", "robin+1@gmail.com", "r.obin@googlemail.com"].map((email) =>
        p.join(email, { referred_by: bruce.referral_code }),
      ),
    );
    expect(await signupsOf(bruce.id)).toBe(1);
  });

  test("a friend who is deleted and comes again counts once, one who was erased no second time", async () => {
    const bruce = await p.join("bruce@example.com");
    const join = () => p.join("robin@example.com", { referred_by: bruce.referral_code });
    await p.api.delete(`${p.path}/users/${(await join()).id}`);
    expect(await signupsOf(bruce.id)).toBe(0);
    const again = await join();
    expect(await signupsOf(bruce.id)).toBe(1);
    await p.api.post(`${p.path}/users/${again.id}/erase`);
    expect(await signupsOf(bruce.id)).toBe(1);
    await join();
    expect(await signupsOf(bruce.id)).toBe(1);
    expect((await states()).map(([state]: [string]) => state)).toEqual(["revoked", "qualified", "revoked"]);
  });

  test("somebody who was deleted is not brought by the own code of before", async () => {
    const bruce = await p.join("bruce@example.com");
    await p.api.delete(`${p.path}/users/${bruce.id}`);
    const refused = await p.api.post(`${p.path}/users`, {
      email: "bruce@example.com",
      referred_by: bruce.referral_code,
    });
    expect(refused.status).toBe(422);
    const again = await p.join("bruce@example.com");
    expect(again).toMatchObject({
      referral_code: bruce.referral_code,
      share_signups_count: 0,
      referred_by: null,
    });
  });

  test("a member who knows better may let such a friend count", async () => {
    const bruce = await p.join("bruce@gmail.com");
    await patch(bruce.id, { email: "bruce@example.com" });
    await p.join("bruce@gmail.com", { referred_by: bruce.referral_code });
    const [{ id }] = (await p.api.get(`${p.path}/referrals`)).body.data;
    expect((await p.api.post(`${p.path}/referrals/${id}/restore`)).body.state).toBe("qualified");
    expect(await signupsOf(bruce.id)).toBe(1);
  });
});
