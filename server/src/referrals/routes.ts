import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { findUser, findUsers, noUser, UserParams } from "../users/index.ts";
import type { ShownReferral } from "./act.ts";
import type { ReferralActDeps } from "./deps.ts";
import { listProjectReferrals, listReferrals } from "./queries.ts";
import { restoreReferral } from "./restore.ts";
import { revokeReferral } from "./revoke.ts";
import type { ReferralRow } from "./tables.ts";
import { ReferralAnswer, ReferralParams, RevokeBody, referralState, toWire } from "./wire.ts";

const tags = ["Referrals"];

export function referralRoutes(http: Http, deps: ReferralActDeps): void {
  const { db } = deps;
  const reads = { access: inProject("viewer", "users:read") };
  const writes = { access: inProject("editor", "users:write") };

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/referrals",
    config: reads,
    schema: {
      tags,
      summary: "List referrals",
      description: "Who brought whom, newest first.",
      params: ProjectParams,
      querystring: Type.Object({ ...PageQuery, state: Type.Optional(referralState) }),
      response: { 200: Page(ReferralAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const state = request.query.state ?? null;
      const rows = await listProjectReferrals(db.read, projectOf(request).id, { state, page });
      return pageFrom(await withPeople(db.read, rows), page, toWire);
    },
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/referrals",
    config: reads,
    schema: {
      tags,
      summary: "List whom a user brought",
      description:
        "Newest first. `share_signups_count` of the user is the number of those that are qualified.",
      params: UserParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(ReferralAnswer) },
    },
    handler: async (request) => {
      const userId = request.params.user;
      if (!(await findUser(db.read, projectOf(request).id, userId))) throw noUser(userId);
      const page = pageOf(request.query);
      const rows = await listReferrals(db.read, { userId, page });
      return pageFrom(await withPeople(db.read, rows), page, toWire);
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/referrals/:referral/revoke",
    config: writes,
    schema: {
      tags,
      summary: "Revoke a referral",
      description:
        "Takes back the credit, and the points that were given for it. The referral stays in the list and can be restored. 409 where that is not allowed.",
      params: ReferralParams,
      body: RevokeBody,
      response: { 200: ReferralAnswer },
    },
    handler: async (request) => {
      const reason = request.body?.reason ?? null;
      return toWire(await revokeReferral(deps, projectOf(request), request.params.referral, reason));
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/referrals/:referral/restore",
    config: writes,
    schema: {
      tags,
      summary: "Restore a revoked referral",
      description:
        "What counted before counts again, with as many points. What did not waits again for the project's rule. 409 where that is not allowed.",
      params: ReferralParams,
      response: { 200: ReferralAnswer },
    },
    handler: async (request) =>
      toWire(await restoreReferral(deps, projectOf(request), request.params.referral)),
  });
}

async function withPeople(session: Session, rows: readonly ReferralRow[]): Promise<ShownReferral[]> {
  const ids = new Set(rows.flatMap(({ referrer_id, friend_id }) => [referrer_id, friend_id]));
  const users = await findUsers(session, [...ids]);
  return rows.map((row) => ({
    ...row,
    referrer: users.get(row.referrer_id) ?? null,
    friend: users.get(row.friend_id) ?? null,
  }));
}
