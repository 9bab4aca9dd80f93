import Type from "typebox";
import {
  anyone,
  createVisitLimit,
  email,
  findInvite,
  inviteGone,
  linkToken,
  ROLES,
} from "../accounts/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { findProject } from "./queries.ts";

const InvitedTo = Type.Object({
  project: Type.Object({ slug: Type.String(), name: Type.String() }),
  email,
  role: Type.Enum([...ROLES]),
  has_login: Type.Boolean({ description: "Whether the e-mail has a login here: it gives its password." }),
  expires_at: Type.String({ format: "date-time" }),
});

/** What an invitation is to, for who has its link and has not decided yet. */
export function verifyInviteRoute(http: Http, { db, clock }: { db: Database; clock: Clock }): void {
  http.route({
    method: "POST",
    url: "/api/v1/invites/verify",
    config: { access: anyone, isLimited: true },
    schema: {
      tags: ["Sessions"],
      summary: "Look at an invitation to a project",
      description: "It stays open. One that opens nothing any more answers 410.",
      body: Type.Object({ token: linkToken }, { additionalProperties: false }),
      response: { 200: InvitedTo },
    },
    preHandler: createVisitLimit(clock),
    handler: async (request) => {
      const invite = await findInvite(db.read, request.body.token, clock.now());
      const project = await findProject(db.read, String(invite.projectId));
      if (!project) throw inviteGone(); // deleted between the two reads
      return {
        project: { slug: project.slug, name: project.name },
        email: invite.email,
        role: invite.role,
        has_login: invite.hasLogin,
        expires_at: new Date(invite.expiresAt).toISOString(),
      };
    },
  });
}
