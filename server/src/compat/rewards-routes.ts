import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Http } from "../kernel/http/index.ts";
import { type Project, ProjectParams, projectOf } from "../projects/index.ts";
import {
  findRewardByName,
  type GivenReward,
  hasFriendsReward,
  issueReward,
  listGiven,
} from "../rewards/index.ts";
import type { User } from "../users/index.ts";
import type { CompatDeps } from "./deps.ts";
import { findIdByEmail, findTester, findTesterByEmail } from "./find-testers.ts";
import { pagination } from "./pagination.ts";
import { memberOf, textIn } from "./read-tester.ts";
import {
  IssueBody,
  IssueToTesterBody,
  RewardAnswer,
  RewardsQuery,
  TesterRewardsQuery,
  toWire,
} from "./rewards-wire.ts";
import { TesterParams } from "./wire.ts";

const REWARDS_A_PAGE = 50;
const tags = ["Compatible v2"];
const beta = "/api/v2/betas/:project";

type Asked = Static<typeof RewardsQuery>;

/** What testers earned, by the words of Prefinery: a reward is one tester's. */
export function rewardsRoutes(http: Http, deps: CompatDeps): void {
  const reads = { access: inProject("viewer", "users:read"), acceptsBasicAuth: true };
  const writes = { access: inProject("editor", "users:write"), acceptsBasicAuth: true };
  const description = "Newest first, 50 a page; the header `x-pagination` tells which pages there are.";

  http.route({
    method: "GET",
    url: `${beta}/rewards`,
    config: reads,
    schema: {
      tags,
      summary: "List rewards",
      description,
      params: ProjectParams,
      querystring: RewardsQuery,
      response: { 200: Type.Array(RewardAnswer) },
    },
    handler: async (request, reply) => {
      const project = projectOf(request);
      const { email } = request.query;
      const userId = email ? await findIdByEmail(deps, project, email) : null;
      const { rewards, header } = await readPage(deps, project, request.query, userId);
      reply.header("x-pagination", header);
      return rewards;
    },
  });

  http.route({
    method: "GET",
    url: `${beta}/testers/:user/rewards`,
    config: reads,
    schema: {
      tags,
      summary: "List a tester's rewards",
      description,
      params: TesterParams,
      querystring: TesterRewardsQuery,
      response: { 200: Type.Array(RewardAnswer) },
    },
    handler: async (request, reply) => {
      const project = projectOf(request);
      const user = await findTester(deps, project, request.params.user);
      const { rewards, header } = await readPage(deps, project, request.query, user.id);
      reply.header("x-pagination", header);
      return rewards;
    },
  });

  http.route({
    method: "POST",
    url: `${beta}/rewards`,
    config: writes,
    schema: {
      tags,
      summary: "Issue a reward",
      description: "The members may also stand outside of `reward`, and come as a form.",
      params: ProjectParams,
      body: IssueBody,
      response: { 201: RewardAnswer },
    },
    handler: async (request, reply) => {
      const project = projectOf(request);
      const { email } = memberOf(request.body, "reward");
      const user = await findTesterByEmail(deps, project, textIn(email) ?? "");
      return reply.code(201).send(await issue(deps, project, user, request.body));
    },
  });

  http.route({
    method: "POST",
    url: `${beta}/testers/:user/rewards`,
    config: writes,
    schema: {
      tags,
      summary: "Issue a reward to a tester",
      params: TesterParams,
      body: IssueToTesterBody,
      response: { 201: RewardAnswer },
    },
    handler: async (request, reply) => {
      const project = projectOf(request);
      const user = await findTester(deps, project, request.params.user);
      return reply.code(201).send(await issue(deps, project, user, request.body));
    },
  });
}

async function readPage(
  { db }: CompatDeps,
  project: Project,
  { page, status }: Asked,
  userId: number | null,
): Promise<{ rewards: Static<typeof RewardAnswer>[]; header: string }> {
  const filter = { userId, state: status ?? null };
  const place = { limit: REWARDS_A_PAGE, offset: (page - 1) * REWARDS_A_PAGE };
  const { given, total } = await listGiven(db.read, project.id, filter, place);
  const rewards = await show({ db }, project, given);
  return { rewards, header: pagination({ page, perPage: REWARDS_A_PAGE, count: given.length, total }) };
}

async function show(
  { db }: Pick<CompatDeps, "db">,
  project: Project,
  given: readonly GivenReward[],
): Promise<Static<typeof RewardAnswer>[]> {
  const isDoubleSided = await hasFriendsReward(db.read, project.id);
  return given.map((one) => toWire(one, isDoubleSided));
}

async function issue(
  deps: CompatDeps,
  project: Project,
  user: User,
  body: unknown,
): Promise<Static<typeof RewardAnswer>> {
  const { reward_id, descriptor } = memberOf(body, "reward");
  const rewardId = await rewardIn(deps, project, { id: textIn(reward_id), name: textIn(descriptor) });
  const { grant, reward } = await issueReward(deps.rewards, project, rewardId, { user_id: user.id });
  const [shown] = await show(deps, project, [{ grant, reward }]);
  return shown as Static<typeof RewardAnswer>;
}

async function rewardIn(
  { db }: CompatDeps,
  project: Project,
  { id, name }: { id: string | undefined; name: string | undefined },
): Promise<number> {
  if (id !== undefined && /^[1-9]\d{0,14}$/.test(id)) return Number(id);
  const reward = name === undefined ? null : await findRewardByName(db.read, project.id, name);
  if (reward) return reward.id;
  throw new AppError(
    "not_found",
    "There is no such reward in this project. Name it by `reward_id` or `descriptor`.",
  );
}
