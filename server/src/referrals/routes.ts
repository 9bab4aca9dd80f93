import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { STATUSES } from "../events/index.ts";
import type { Database } from "../kernel/database/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { projectOf } from "../projects/index.ts";
import { findUser, findUsers, noUser, type User, UserParams } from "../users/index.ts";
import { listReferrals } from "./queries.ts";
import { REFERRAL_STATES, type ReferralRow } from "./tables.ts";

const time = Type.Union([Type.String({ format: "date-time" }), Type.Null()]);

const ReferralAnswer = Type.Object({
  id: Type.Integer(),
  state: Type.Enum([...REFERRAL_STATES]),
  reason: Type.Union([Type.String(), Type.Null()], { description: "Why it was revoked." }),
  friend_id: Type.Integer(),
  friend: Type.Union(
    [
      Type.Object({ id: Type.Integer(), email: Type.String(), status: Type.Enum([...STATUSES]) }),
      Type.Null(),
    ],
    { description: "null once the friend is deleted." },
  ),
  created_at: Type.String({ format: "date-time" }),
  qualified_at: time,
  revoked_at: time,
});

export function referralRoutes(http: Http, { db }: { db: Database }): void {
  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/referrals",
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags: ["Users"],
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
      const friends = await findUsers(
        db.read,
        rows.map((row) => row.friend_id),
      );
      return pageFrom(rows, page, (row) => toWire(row, friends.get(row.friend_id) ?? null));
    },
  });
}

function toWire(row: ReferralRow, friend: User | null): Static<typeof ReferralAnswer> {
  return {
    id: row.id,
    state: row.state,
    reason: row.reason,
    friend_id: row.friend_id,
    friend: friend && { id: friend.id, email: friend.email, status: friend.status },
    created_at: timeText(row.created_at),
    qualified_at: timeText(row.qualified_at),
    revoked_at: timeText(row.revoked_at),
  };
}
