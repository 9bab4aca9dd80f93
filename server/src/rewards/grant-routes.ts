import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, idSchema, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { NamedUserBody } from "../users/index.ts";
import type { RewardsDeps } from "./deps.ts";
import { describeGrants, GrantAnswer } from "./grant-wire.ts";
import { issueReward } from "./issue-reward.ts";
import { listGrants } from "./list-grants.ts";
import { RewardParams } from "./reward-wire.ts";
import { STATES, WAITS } from "./tables.ts";

const tags = ["Rewards"];
const url = "/api/v1/projects/:project/grants";

export function grantRoutes(http: Http, deps: RewardsDeps): void {
  const { db } = deps;
  const writes = { access: inProject("editor", "users:write") };

  http.route({
    method: "GET",
    url,
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags,
      summary: "List grants",
      description:
        "Which users have which rewards, newest first. `waits_for=review` is what is to be reviewed, `state=earned` what is to be delivered.",
      params: ProjectParams,
      querystring: Type.Object({
        ...PageQuery,
        state: Type.Optional(Type.Enum([...STATES])),
        waits_for: Type.Optional(Type.Enum([...WAITS])),
        reward_id: Type.Optional(idSchema("Only of this reward.")),
        user_id: Type.Optional(idSchema("Only this user's.")),
      }),
      response: { 200: Page(GrantAnswer) },
    },
    handler: async (request) => {
      const { state, waits_for: waitsFor, reward_id: rewardId, user_id: userId } = request.query;
      const page = pageOf(request.query);
      const filter = { state, waitsFor, rewardId, userId };
      const grants = await listGrants(db.read, projectOf(request).id, filter, page);
      return pageFrom(await describeGrants(db.read, grants), page, (grant) => grant);
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/rewards/:reward/issue",
    config: writes,
    schema: {
      tags,
      summary: "Issue a reward by hand",
      description:
        "Whatever count the user has, also while the reward is disabled; what waits for review or was withdrawn is given then. Who has it already keeps it as it is: 200.",
      params: RewardParams,
      body: Type.Object(NamedUserBody, { additionalProperties: false }),
      response: { 200: GrantAnswer, 201: GrantAnswer },
    },
    handler: async (request, reply) => {
      const { isNew, grant } = await issueReward(
        deps,
        projectOf(request),
        request.params.reward,
        request.body,
      );
      const [shown] = await describeGrants(db.read, [grant]);
      return reply.code(isNew ? 201 : 200).send(shown as GrantAnswer);
    },
  });
}
