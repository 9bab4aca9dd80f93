import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { projectOf } from "../projects/index.ts";
import { addCodes } from "./add-codes.ts";
import type { RewardWork } from "./background.ts";
import type { RewardsDeps } from "./deps.ts";
import { MAX_LINES } from "./pool.ts";
import { findReward, listCodes } from "./queries.ts";
import { removeCodes } from "./remove-codes.ts";
import { RewardParams } from "./reward-wire.ts";

const tags = ["Rewards"];
const url = "/api/v1/projects/:project/rewards/:reward/codes";
/** Ten thousand codes of a hundred characters, escaped. */
const BODY_LIMIT = 8 * 1024 * 1024;
const MAX_TEXT = 2_000_000;

const CodesBody = Type.Object(
  {
    codes: Type.Optional(
      Type.Array(Type.String(), { minItems: 1, maxItems: MAX_LINES, description: "One in each entry." }),
    ),
    text: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: MAX_TEXT,
        description: "Or as text: one in each line, up to 10,000.",
      }),
    ),
  },
  { additionalProperties: false },
);

const CodeAnswer = Type.Object({
  id: Type.Integer(),
  code: Type.String(),
  grant_id: Type.Union([Type.Integer(), Type.Null()], {
    description: "Who has it; null while nobody does, and once that user is deleted.",
  }),
  created_at: Type.String({ format: "date-time" }),
  given_at: Type.Union([Type.String({ format: "date-time" }), Type.Null()]),
});

export function codeRoutes(http: Http, deps: RewardsDeps & { work: RewardWork }): void {
  const { db, work } = deps;
  // Whoever reads them can redeem them: not for viewers.
  const reads = { access: inProject("editor", "project:read") };
  const writes = { access: inProject("editor", "project:write") };

  http.route({
    method: "GET",
    url,
    config: reads,
    schema: {
      tags,
      summary: "List a reward's coupon codes",
      description: "In the order in which they are given.",
      params: RewardParams,
      querystring: Type.Object({
        ...PageQuery,
        given: Type.Optional(Type.Boolean({ description: "Only those given, or only those left." })),
      }),
      response: { 200: Page(CodeAnswer) },
    },
    handler: async (request) => {
      const { id: rewardId } = await findReward(db.read, projectOf(request).id, request.params.reward);
      const page = pageOf(request.query);
      const codes = await listCodes(db.read, { rewardId, given: request.query.given }, page);
      return pageFrom(codes, page, ({ id, code, grant_id, created_at, given_at }) => ({
        id,
        code,
        grant_id,
        created_at: timeText(created_at),
        given_at: timeText(given_at),
      }));
    },
  });

  http.route({
    method: "POST",
    url,
    bodyLimit: BODY_LIMIT,
    config: writes,
    schema: {
      tags,
      summary: "Upload coupon codes",
      description:
        "Each is given to one user, once. Those that can't be taken are told by their line; the others are taken. Users who wait for a code get theirs, longest waiting first.",
      params: RewardParams,
      body: CodesBody,
      response: {
        200: Type.Object({
          added: Type.Integer(),
          refused: Type.Array(
            Type.Object({ line: Type.Integer(), code: Type.String(), reason: Type.String() }),
          ),
        }),
      },
    },
    handler: async (request) => {
      const lines = readLines(request.body);
      return addCodes(
        { ...deps, allotSoon: work.allotSoon },
        projectOf(request),
        request.params.reward,
        lines,
      );
    },
  });

  http.route({
    method: "DELETE",
    url,
    config: writes,
    schema: {
      tags,
      summary: "Remove the coupon codes that are left",
      description: "Those that users have stay with them.",
      params: RewardParams,
      response: { 200: Type.Object({ removed: Type.Integer() }) },
    },
    handler: async (request) => ({
      removed: await removeCodes(deps, projectOf(request), request.params.reward),
    }),
  });
}

function readLines({ codes, text }: Static<typeof CodesBody>): readonly string[] {
  if ((codes === undefined) === (text === undefined))
    throw invalidInput("codes", "send either codes or text");
  const lines = codes ?? (text as string).split(/\r\n|\n|\r/);
  if (lines.length > MAX_LINES + 1)
    throw invalidInput("text", `has ${lines.length} lines; ${MAX_LINES} are the limit. Send it in parts`);
  return lines;
}
