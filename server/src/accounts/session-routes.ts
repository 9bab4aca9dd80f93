import Type from "typebox";
import type { Http } from "../kernel/http/index.ts";
import { acceptInvite } from "./accept-invite.ts";
import { anyMember, anyone } from "./access.ts";
import { clearSessionCookie, SESSION_COOKIE, setSessionCookie } from "./credentials.ts";
import { refuseOtherSites } from "./same-origin.ts";
import { endSession } from "./session.ts";
import { type SignInDeps, signIn } from "./sign-in.ts";
import { AcceptBody, SignedInAnswer, SignInBody, toMember } from "./wire.ts";

const tags = ["Sessions"];

/** Signing in and out, and joining by an invitation. */
export function sessionRoutes(http: Http, deps: SignInDeps & { baseUrl: () => string }): void {
  const { db, baseUrl } = deps;

  http.route({
    method: "POST",
    url: "/api/v1/session",
    config: { access: anyone, isLimited: true },
    onRequest: refuseOtherSites(baseUrl),
    schema: {
      tags,
      summary: "Sign in",
      description: "Sets the session's cookie, which lasts for 30 days from its last use.",
      body: SignInBody,
      response: { 200: SignedInAnswer },
    },
    handler: async (request, reply) => {
      const { token, member } = await signIn(deps, { ...request.body, address: request.ip });
      setSessionCookie(reply, token, baseUrl());
      return { member: toMember(member) };
    },
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/session",
    config: { access: anyMember },
    schema: { tags, summary: "Sign out", response: { 204: Type.Null() } },
    handler: async (request, reply) => {
      const token = request.cookies[SESSION_COOKIE];
      if (token !== undefined) await endSession(db, token);
      clearSessionCookie(reply);
      return reply.code(204).send(null);
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/invites/accept",
    config: { access: anyone, isLimited: true },
    onRequest: refuseOtherSites(baseUrl),
    schema: {
      tags,
      summary: "Accept an invitation to a project",
      description: "Signs in. Who is new chooses a name and a password; who has a login gives its password.",
      body: AcceptBody,
      response: { 200: SignedInAnswer },
    },
    handler: async (request, reply) => {
      const { token, member } = await acceptInvite(deps, { ...request.body, address: request.ip });
      setSessionCookie(reply, token, baseUrl());
      return { member: toMember(member) };
    },
  });
}
