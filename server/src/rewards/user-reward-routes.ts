import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import type { Database } from "../kernel/database/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { projectOf } from "../projects/index.ts";
import { findUser, noUser, UserParams } from "../users/index.ts";
import { describeGrants, GrantAnswer } from "./grant-wire.ts";
import { grantsOf, listGrants } from "./list-grants.ts";
import { readProgress, type Tier } from "./progress.ts";
import { rewardsOf } from "./queries.ts";
import { METRICS } from "./tables.ts";

const TierAnswer = Type.Object({
  reward_id: Type.Integer(),
  name: Type.String(),
  description: Type.Union([Type.String(), Type.Null()]),
  metric: Type.Enum([...METRICS]),
  threshold: Type.Integer(),
  value: Type.Integer({ description: "How far the user is." }),
  missing: Type.Integer({ description: "How many more it takes; 0 where it is reached." }),
});

const UserRewardsAnswer = Type.Object({
  ...Page(GrantAnswer).properties,
  next: Type.Array(TierAnswer, {
    description: "The nearest reward not reached, by referrals and by points.",
  }),
  tiers: Type.Array(TierAnswer, {
    description: "All that the user can earn by referrals and points, nearest first.",
  }),
});

export function userRewardRoutes(http: Http, { db }: { db: Database }): void {
  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/rewards",
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags: ["Users"],
      summary: "List a user's rewards",
      description: "What the user has or had, newest first, and how far it is to the next.",
      params: UserParams,
      querystring: Type.Object(PageQuery),
      response: { 200: UserRewardsAnswer },
    },
    handler: async (request) => {
      const { id: projectId } = projectOf(request);
      const userId = request.params.user;
      const user = await findUser(db.read, projectId, userId);
      if (!user) throw noUser(userId);
      const page = pageOf(request.query);
      const grants = await listGrants(db.read, projectId, { userId }, page);
      const { tiers, next } = await readProgress(db.read, user, {
        rewards: await rewardsOf(db.read, [projectId]),
        grants: await grantsOf(db.read, userId),
      });
      return {
        ...pageFrom(await describeGrants(db.read, grants), page, (grant) => grant),
        next: next.map(toWire),
        tiers: tiers.map(toWire),
      };
    },
  });
}

function toWire({ reward, metric, threshold, value, missing }: Tier): Static<typeof TierAnswer> {
  const { id, name, description } = reward;
  return { reward_id: id, name, description, metric, threshold, value, missing };
}
