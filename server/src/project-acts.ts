import Type, { type Static, type TSchema } from "typebox";
import { type ProjectActs, Refusal, type UserRef } from "./hub/index.ts";
import { AppError } from "./kernel/errors.ts";
import { checkInput, idSchema, readInput } from "./kernel/http/index.ts";
import { BonusBody, GoalBody, giveBonusOnce, reachGoal } from "./points/index.ts";
import type { Program } from "./program.ts";
import type { Project, ProjectDirectory } from "./projects/index.ts";
import { actOnGrants, type GrantResult, issueReward } from "./rewards/index.ts";
import { joinAll, type NamedUser, NamedUserBody, type Outcome, readSignUp, UserBody } from "./users/index.ts";

/**
 * What tasks do to their project: the domain's own acts, with their own rules and events. What they are given came in from
 * anywhere, and is read as strictly as the API's requests are. Each is done once for one idempotency key; what the domain
 * refuses, the run refuses.
 */
export function createProjectActs({
  program,
  projects,
}: {
  program: () => Program;
  projects: ProjectDirectory;
}): (projectId: number) => ProjectActs {
  return (projectId) => {
    const inProject = async <T>(act: (project: Project, program: Program) => Promise<T>): Promise<T> => {
      const project = await projects.find(String(projectId));
      if (!project) throw new Refusal("no", "not_found", "The project is gone.");
      return act(project, program()).catch(refuse);
    };
    return {
      saveUser: ({ email, fields }) =>
        inProject(async (project, { users }) => {
          const { custom_fields, ...profile } = fields;
          const body = read(UserBody, {
            email,
            profile,
            ...(custom_fields != null && { custom_fields }),
          });
          const signUp = readSignUp(project, body, users.clock.now());
          const [outcome] = (await users.db.transact((tx) => joinAll(tx, users, [signUp]))) as [Outcome];
          if (outcome.kind === "refused") throw outcome.error;
          return { id: outcome.user.id, is_new: outcome.kind === "created" };
        }),
      addPoints: ({ user, points, reason, idempotencyKey }) =>
        inProject(async (project, program) => {
          const body = read(BonusBody, { ...named(user), points, reason });
          const gift = { points: body.points, reason, key: idempotencyKey };
          return { balance: (await giveBonusOnce(program.points, project, body, gift)).balance };
        }),
      reachGoal: ({ user, goal, idempotencyKey }) =>
        inProject(async (project, program) => {
          const body = read(GoalBody, { ...named(user), name: goal, reference: idempotencyKey });
          const told = { name: body.name, value: null, reference: idempotencyKey };
          return { goal_id: (await reachGoal(program.points, project, body, told)).goal.id };
        }),
      markRewardDelivered: ({ grant }) =>
        inProject(async (project, { rewards }) => {
          const ids = [read(GrantBody, { grant }).grant];
          const [done] = (await actOnGrants(rewards, project, { act: "deliver", reason: null }, ids)) as [
            GrantResult,
          ];
          if (done.error) throw done.error;
          return { state: done.grant?.state };
        }),
      takeCoupon: ({ reward, user }) =>
        inProject(async (project, { rewards }) => {
          const body = read(CouponBody, { ...named(user), reward });
          const { grant } = await issueReward(rewards, project, body.reward, body);
          if (grant.coupon_code !== null) return grant.coupon_code;
          throw new Refusal(
            "later",
            "no_codes",
            "The reward has no code left. Upload more; the run takes one then.",
          );
        }),
      couponRewards: async () => {
        const rewards = await program().rewardDirectory.of(projectId);
        return rewards.filter(({ coupon }) => coupon !== "none").map(({ id, name }) => ({ id, name }));
      },
    };
  };
}

const GrantBody = Type.Object({ grant: idSchema("What was earned.") });
const CouponBody = Type.Object({ ...NamedUserBody, reward: idSchema("What the code is of.") });

function read<T extends TSchema>(schema: T, input: unknown): Static<T> {
  checkInput(input);
  return readInput(schema, input);
}

function named(user: UserRef): NamedUser {
  return "id" in user ? { user_id: user.id } : { email: user.email };
}

function refuse(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const kind = error.status >= 500 || error.status === 429 ? "later" : "no";
  throw new Refusal(kind, error.code, error.message);
}
