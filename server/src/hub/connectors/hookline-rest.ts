import { PROFILE_FIELDS } from "../../events/index.ts";
import type { Values } from "./connector.ts";
import type { Call } from "./http-api.ts";
import type { ProjectActs, UserRef } from "./io.ts";

export type RemoteActs = Omit<ProjectActs, "takeCoupon" | "couponRewards">;

/** What can be done to this project, done to one of another installation by its REST API. */
export function actsByRest(call: Call): RemoteActs {
  return {
    saveUser: ({ email, fields }) =>
      call({ method: "POST", path: "/users", json: { email, ...userOf(fields) } }),
    addPoints: ({ user, points, reason, idempotencyKey }) =>
      call({
        method: "POST",
        path: "/points",
        headers: { "idempotency-key": idempotencyKey },
        json: { ...whom(user), points, reason },
      }),
    reachGoal: ({ user, goal, idempotencyKey }) =>
      call({
        method: "POST",
        path: "/goals",
        headers: { "idempotency-key": idempotencyKey },
        json: { ...whom(user), name: goal, reference: idempotencyKey },
      }),
    markRewardDelivered: ({ grant }) => call({ method: "POST", path: `/grants/${grant}/deliver`, json: {} }),
  };
}

function whom(user: UserRef): object {
  return "id" in user ? { user_id: user.id } : { email: user.email };
}

/** Members of the profile stand together there; everything else stands beside it. */
function userOf(fields: Values): object {
  const isOfProfile = (name: string) => PROFILE_FIELDS.some((field) => field === name);
  const members = Object.entries(fields);
  const profile = Object.fromEntries(members.filter(([name]) => isOfProfile(name)));
  const others = Object.fromEntries(members.filter(([name]) => !isOfProfile(name)));
  return { ...others, ...(Object.keys(profile).length > 0 && { profile }) };
}
