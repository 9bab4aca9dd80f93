import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, idSchema } from "../kernel/http/index.ts";
import { type Project, ProjectParams, projectOf } from "../projects/index.ts";
import { actOnGrants, type GrantOrder } from "./act-on-grants.ts";
import { ACTS } from "./acts.ts";
import type { RewardsDeps } from "./deps.ts";
import { describeGrants, GrantAnswer, GrantParams, ReasonInput } from "./grant-wire.ts";

const MAX_GRANTS = 1000;
const tags = ["Rewards"];
const url = "/api/v1/projects/:project/grants";
const writes = { access: inProject("editor", "users:write") };

const GrantActsBody = Type.Object(
  {
    act: Type.Enum([...ACTS]),
    grants: Type.Array(idSchema("A grant's id."), { minItems: 1, maxItems: MAX_GRANTS, uniqueItems: true }),
    reason: Type.Optional(ReasonInput),
  },
  { additionalProperties: false },
);

const GrantResultAnswer = Type.Object({
  grant_id: Type.Integer(),
  result: Type.Enum(["done", "unchanged", "refused"], { description: "`unchanged`: it was so already." }),
  grant: Type.Union([GrantAnswer, Type.Null()], { description: "As it is now; null where there is none." }),
  error: Type.Union([Type.Object({ code: Type.String(), message: Type.String() }), Type.Null()], {
    description: "Why it was refused.",
  }),
});

const PLAIN = [
  [
    "approve",
    "Approve a grant",
    "It is earned then, unless it still waits for a code. One that was declined, too.",
  ],
  [
    "deliver",
    "Mark a grant as delivered",
    "The user has got what was earned. The rule doesn't take it back any more.",
  ],
  [
    "restore",
    "Restore a grant",
    "Gives back what was revoked, with the same code; from then on it doesn't go by the count.",
  ],
] as const;

const REASONED = [
  ["decline", "Decline a grant", "It was never earned; approve it to change your mind."],
  [
    "revoke",
    "Revoke a grant",
    "Takes it back, also after it was delivered. It doesn't come again by itself.",
  ],
] as const;

const ReasonBody = Type.Union([
  Type.Object({ reason: Type.Optional(ReasonInput) }, { additionalProperties: false }),
  Type.Null(),
]);

/** What was so already is left as it is; a refused act answers 409 and says what is allowed. */
export function grantActRoutes(http: Http, deps: RewardsDeps): void {
  manyRoute(http, deps);
  const response = { 200: GrantAnswer };
  for (const [act, summary, description] of PLAIN) {
    http.route({
      method: "POST",
      url: `${url}/:grant/${act}`,
      config: writes,
      schema: { tags, summary, description, params: GrantParams, response },
      handler: async (request) =>
        actOnOne(deps, projectOf(request), request.params.grant, { act, reason: null }),
    });
  }
  for (const [act, summary, description] of REASONED) {
    http.route({
      method: "POST",
      url: `${url}/:grant/${act}`,
      config: writes,
      schema: { tags, summary, description, params: GrantParams, body: ReasonBody, response },
      handler: async (request) =>
        actOnOne(deps, projectOf(request), request.params.grant, {
          act,
          reason: request.body?.reason ?? null,
        }),
    });
  }
}

async function actOnOne(
  deps: RewardsDeps,
  project: Project,
  grantId: number,
  order: GrantOrder,
): Promise<GrantAnswer> {
  const [result] = await actOnGrants(deps, project, order, [grantId]);
  if (!result?.grant || result.error) throw result?.error;
  const [shown] = await describeGrants(deps.db.read, [result.grant]);
  return shown as GrantAnswer;
}

function manyRoute(http: Http, deps: RewardsDeps): void {
  http.route({
    method: "POST",
    url: `${url}/acts`,
    config: writes,
    schema: {
      tags,
      summary: "Do the same to many grants",
      description:
        "Up to 1,000. Each is done or refused for itself, as the act for one would be, and all in one transaction; the answer has one entry for each, in order.",
      params: ProjectParams,
      body: GrantActsBody,
      response: { 200: Type.Object({ data: Type.Array(GrantResultAnswer) }) },
    },
    handler: async (request) => {
      const { act, grants, reason = null } = request.body;
      const results = await actOnGrants(deps, projectOf(request), { act, reason }, grants);
      const shown = await describeGrants(
        deps.db.read,
        results.flatMap(({ grant }) => grant ?? []),
      );
      const byId = new Map(shown.map((grant) => [grant.id, grant]));
      return {
        data: results.map(({ grantId, result, error }) => ({
          grant_id: grantId,
          result,
          grant: byId.get(grantId) ?? null,
          error: error && { code: error.code, message: error.message },
        })),
      };
    },
  });
}
