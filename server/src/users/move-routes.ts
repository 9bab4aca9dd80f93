import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, LINE } from "../kernel/http/index.ts";
import { projectOf } from "../projects/index.ts";
import { checkIn } from "./check-in.ts";
import type { UsersDeps } from "./deps.ts";
import { moveUser } from "./move.ts";
import type { Act } from "./moves.ts";
import { changeSubscription } from "./unsubscribe.ts";
import { UserAnswer, UserParams } from "./wire.ts";

const tags = ["Users"];
const access = inProject("editor", "users:write");
const url = (act: string) => `/api/v1/projects/:project/users/:user/${act}`;
const response = { 200: UserAnswer };

const ReasonBody = Type.Union([
  Type.Object(
    {
      reason: Type.Optional(
        Type.Unsafe<string | null>({ type: ["string", "null"], maxLength: 255, ...LINE }),
      ),
    },
    { additionalProperties: false },
  ),
  Type.Null(),
]);

const PLAIN = [
  ["confirm", "Confirm a user's address", "As if the user had followed the link in the e-mail."],
  ["invite", "Invite a user", "Makes an invitation code. Invited again, the user keeps the code."],
  ["activate", "Activate a user", "Lets a user in without a code."],
] as const satisfies readonly (readonly [Act, string, string])[];

const REASONED = [
  ["reject", "Reject a user"],
  ["suspend", "Suspend a user"],
  ["unsuspend", "Let a suspended user back in, as what the user was before"],
] as const satisfies readonly (readonly [Act, string])[];

/** A refused one answers 409 and says what is allowed. */
export function moveRoutes(http: Http, deps: UsersDeps): void {
  for (const [act, summary, description] of PLAIN) {
    http.route({
      method: "POST",
      url: url(act),
      config: { access },
      schema: { tags, summary, description, params: UserParams, response },
      handler: async (request) => moveUser(deps, projectOf(request), request.params.user, act),
    });
  }

  for (const [act, summary] of REASONED) {
    http.route({
      method: "POST",
      url: url(act),
      config: { access },
      schema: { tags, summary, params: UserParams, body: ReasonBody, response },
      handler: async (request) =>
        moveUser(deps, projectOf(request), request.params.user, act, {
          reason: request.body?.reason ?? null,
        }),
    });
  }

  http.route({
    method: "POST",
    url: url("checkin"),
    config: { access },
    schema: {
      tags,
      summary: "Check a user in",
      description: "An active user was seen. One who had fallen idle is active again.",
      params: UserParams,
      response,
    },
    handler: async (request) => checkIn(deps, projectOf(request), request.params.user),
  });

  for (const [act, summary] of [
    ["unsubscribe", "Unsubscribe a user from mail"],
    ["resubscribe", "Send a user mail again"],
  ] as const) {
    http.route({
      method: "POST",
      url: url(act),
      config: { access },
      schema: { tags, summary, description: "Asked again, nothing happens.", params: UserParams, response },
      handler: async (request) =>
        changeSubscription(deps, projectOf(request), act, request.params.user, "api"),
    });
  }
}
