import type { FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import { inProject, type Principal, principalName } from "../accounts/index.ts";
import { type Http, idSchema, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { type Guesser, type LookUpCode, readVisitorIp } from "./code-guesses.ts";
import type { UsersDeps } from "./deps.ts";
import { createInvitationCode, deleteInvitationCode, listInvitationCodes } from "./invitation-codes.ts";
import { loadUserData } from "./people.ts";
import { redeemInvitation } from "./redeem-invitation.ts";
import type { InvitationCodeRow } from "./tables.ts";
import { REASONS } from "./verify-invitation.ts";
import { UserAnswer } from "./wire.ts";

const tags = ["Invitations"];
const code = Type.String({ minLength: 1, maxLength: 64 });
const ip = Type.Optional(
  Type.String({
    maxLength: 45,
    description:
      "Your visitor's address. Too many wrong codes from it, or its network, are answered with 429, and nobody else's.",
  }),
);

const CodeBody = Type.Object(
  {
    code: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9-]{3,64}$",
        errorMessage: "must be 3 to 64 of a-z, 0-9 and hyphens",
        description: "Made up if left out. Capitals are as small letters.",
      }),
    ),
    max_uses: Type.Optional(
      Type.Unsafe<number | null>({ type: ["integer", "null"], minimum: 1, maximum: 1_000_000_000 }),
    ),
    expires_at: Type.Optional(Type.Unsafe<string | null>({ type: ["string", "null"], format: "date-time" })),
  },
  { additionalProperties: false },
);

const CodeAnswer = Type.Object({
  id: Type.Integer(),
  code: Type.String(),
  max_uses: Type.Union([Type.Integer(), Type.Null()], { description: "null: any number." }),
  uses: Type.Integer(),
  expires_at: Type.Union([Type.String({ format: "date-time" }), Type.Null()]),
  created_at: Type.String({ format: "date-time" }),
});

const LIMITED = "After too many wrong codes in a minute nothing is looked up for a while.";

export function invitationRoutes(http: Http, deps: UsersDeps & { lookUpCode: LookUpCode }): void {
  const { db, lookUpCode } = deps;
  const reads = { access: inProject("viewer", "users:read") };
  const writes = { access: inProject("editor", "users:write") };

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/invitations/verify",
    config: { ...reads, isLimited: true },
    schema: {
      tags,
      summary: "Verify an invitation code",
      description: `Tells what redeeming it would do, and uses nothing up. ${LIMITED}`,
      params: ProjectParams,
      body: Type.Object({ code, ip }, { additionalProperties: false }),
      response: {
        200: Type.Object({
          valid: Type.Boolean(),
          reason: Type.Optional(Type.Enum([...REASONS], { description: "Why it is not valid." })),
          user: Type.Optional(UserAnswer),
        }),
      },
    },
    handler: async (request) => {
      const found = await lookUpCode(guesserOf(request, request.body.ip), request.body.code);
      const [user] =
        found.kind === "personal" ? await loadUserData(db.read, deps.baseUrl(), [found.user]) : [];
      const { reason } = found;
      return { valid: reason === null, ...(reason && { reason }), ...(user && { user }) };
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/invitations/redeem",
    config: { ...writes, isLimited: true },
    schema: {
      tags,
      summary: "Redeem an invitation code",
      description: `Activates the user whose own code it is. A code made by hand is anybody's: \`email\` says whose, who joins by it where needed. ${LIMITED}`,
      params: ProjectParams,
      body: Type.Object(
        { code, email: Type.Optional(Type.String({ maxLength: 320 })), ip },
        { additionalProperties: false },
      ),
      response: { 200: UserAnswer },
    },
    handler: async (request) => {
      await lookUpCode(guesserOf(request, request.body.ip), request.body.code);
      return redeemInvitation(deps, projectOf(request), {
        code: request.body.code,
        email: request.body.email ?? null,
      });
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/invitation-codes",
    config: writes,
    schema: {
      tags,
      summary: "Make an invitation code",
      description: "For anybody who has it, as often and as long as it says.",
      params: ProjectParams,
      body: CodeBody,
      response: { 201: CodeAnswer },
    },
    handler: async (request, reply) => {
      const { code = null, max_uses = null, expires_at = null } = request.body;
      const expiresAt = expires_at === null ? null : Date.parse(expires_at);
      const made = await createInvitationCode(deps, projectOf(request), {
        code,
        maxUses: max_uses,
        expiresAt,
      });
      return reply.code(201).send(toWire(made));
    },
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/invitation-codes",
    config: reads,
    schema: {
      tags,
      summary: "List invitation codes made by hand",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(CodeAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      return pageFrom(await listInvitationCodes(db.read, projectOf(request).id, page), page, toWire);
    },
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/projects/:project/invitation-codes/:code",
    config: writes,
    schema: {
      tags,
      summary: "Delete an invitation code",
      description: "Nobody can redeem it any more; whoever did stays.",
      params: Type.Object({ ...ProjectParams.properties, code: idSchema("The code's id.") }),
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteInvitationCode(deps, projectOf(request), request.params.code);
      return reply.code(204).send(null);
    },
  });
}

function guesserOf(request: FastifyRequest, ip: string | undefined): Guesser {
  const caller = principalName(request.principal as Principal); // there is one wherever a role is asked for
  return { projectId: projectOf(request).id, caller, visitorIp: readVisitorIp(ip) };
}

function toWire(row: InvitationCodeRow): Static<typeof CodeAnswer> {
  const { id, code, max_uses, uses } = row;
  return {
    id,
    code,
    max_uses,
    uses,
    expires_at: timeText(row.expires_at),
    created_at: timeText(row.created_at),
  };
}
