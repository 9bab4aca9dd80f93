import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import type { RewardWork } from "./background.ts";
import { changeReward } from "./change-reward.ts";
import { countCodes, countGrants } from "./counts.ts";
import { createReward } from "./create-reward.ts";
import { deleteReward } from "./delete-reward.ts";
import type { RewardsDeps } from "./deps.ts";
import { findReward, listRewards } from "./queries.ts";
import type { Reward } from "./reward.ts";
import {
  RewardAnswer,
  RewardBody,
  RewardParams,
  RewardPatch,
  readChange,
  readNew,
  toWire,
} from "./reward-wire.ts";

const tags = ["Rewards"];
const url = "/api/v1/projects/:project/rewards";
const one = `${url}/:reward`;

export function rewardRuleRoutes(http: Http, deps: RewardsDeps & { work: RewardWork }): void {
  const { db, work } = deps;
  const reads = { access: inProject("viewer", "project:read") };
  const writes = { access: inProject("editor", "project:write") };

  http.route({
    method: "GET",
    url,
    config: reads,
    schema: {
      tags,
      summary: "List rewards",
      description:
        "In the order in which they are earned: referrals, points, friends; each by its threshold.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(RewardAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const rewards = await listRewards(db.read, projectOf(request).id, page);
      const shown = await Promise.all(rewards.map((reward) => describe(db.read, reward)));
      return pageFrom(shown, page, (reward) => reward);
    },
  });

  http.route({
    method: "POST",
    url,
    config: writes,
    schema: {
      tags,
      summary: "Create a reward",
      description:
        "A rule by which users earn something, each once: one for each tier, and another for the friend's side. Those who meet it already earn it, too, some moments later; `catching_up` tells how far that is. Up to 50.",
      params: ProjectParams,
      body: RewardBody,
      response: { 201: RewardAnswer },
    },
    handler: async (request, reply) => {
      const made = await createReward(
        { ...deps, sweepSoon: work.catchUpSoon },
        projectOf(request),
        readNew(request.body),
      );
      return reply.code(201).send(await describe(db.read, made));
    },
  });

  http.route({
    method: "GET",
    url: one,
    config: reads,
    schema: { tags, summary: "Read a reward", params: RewardParams, response: { 200: RewardAnswer } },
    handler: async (request) =>
      describe(db.read, await findReward(db.read, projectOf(request).id, request.params.reward)),
  });

  http.route({
    method: "PATCH",
    url: one,
    config: writes,
    schema: {
      tags,
      summary: "Change a reward",
      description:
        "Who gets it, what it goes by and the kind of its coupon can't be changed. Who has it keeps it as it was; where more users meet it now, they earn it, too.",
      params: RewardParams,
      body: RewardPatch,
      response: { 200: RewardAnswer },
    },
    handler: async (request) => {
      const change = readChange(request.body);
      const sweepSoon = work.catchUpSoon;
      const changed = await changeReward(
        { ...deps, sweepSoon },
        projectOf(request),
        request.params.reward,
        change,
      );
      return describe(db.read, changed);
    },
  });

  http.route({
    method: "DELETE",
    url: one,
    config: writes,
    schema: {
      tags,
      summary: "Delete a reward",
      description: "Only while nobody has it, with the codes of its pool. 409 else: disable it.",
      params: RewardParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteReward(deps, projectOf(request), request.params.reward);
      return reply.code(204).send(null);
    },
  });
}

async function describe(session: Session, reward: Reward): Promise<Static<typeof RewardAnswer>> {
  const [grants, codes] = await Promise.all([
    countGrants(session, reward.id),
    reward.coupon === "pool" ? countCodes(session, reward.id) : null,
  ]);
  return toWire(reward, { grants, codes });
}
