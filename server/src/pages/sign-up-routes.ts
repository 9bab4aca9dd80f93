import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { anyone, visitor } from "../accounts/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { type Http, readInput, takeForms } from "../kernel/http/index.ts";
import { createRateLimit, networkOf } from "../kernel/rate-limit.ts";
import { type Project, projectOf } from "../projects/index.ts";
import { findDerivedCode, type Join, readVisitorSignUp, shareLink } from "../users/index.ts";
import { leadsTo, sendPage } from "./layout.ts";
import { referrerCookie } from "./share-link-routes.ts";
import { signUpForm } from "./sign-up-page.ts";
import { type Form, readForm, toVisitorInput, VisitorBody } from "./visitor-input.ts";

/** Enough for a hall full of people behind one address, too few to try out addresses by. */
const SIGN_UPS_A_MINUTE = 60;
const MINUTE_MS = 60_000;
const BODY_LIMIT = 256 * 1024;

export interface SignUpRoutesDeps {
  db: Database;
  clock: Clock;
  join: Join;
  baseUrl: () => string;
}

/** What the world may do from any page: sign up. */
export function signUpRoutes(http: Http, deps: SignUpRoutesDeps): void {
  void http.register(async (scope) => {
    takeForms(scope);
    preflightRoute(scope);
    signUpRoute(scope, deps);
  });
}

function preflightRoute(http: Http): void {
  http.route({
    method: "OPTIONS",
    url: "/public/v1/*",
    config: { access: anyone },
    schema: {
      tags: ["Public"],
      summary: "Tell browsers that any page may use these",
      response: { 204: Type.Null() },
    },
    handler: async (_, reply) =>
      reply
        .code(204)
        .headers({
          "access-control-allow-origin": "*",
          "access-control-allow-methods": "GET, POST",
          "access-control-allow-headers": "authorization, content-type",
          "access-control-max-age": "86400",
        })
        .send(null),
  });
}

function signUpRoute(http: Http, deps: SignUpRoutesDeps): void {
  const limit = createRateLimit({ clock: deps.clock, limit: SIGN_UPS_A_MINUTE, windowMs: MINUTE_MS });

  http.route({
    method: "POST",
    url: "/public/v1/signup",
    bodyLimit: BODY_LIMIT,
    config: { access: visitor, isLimited: true, isForPeople: true },
    schema: {
      tags: ["Public"],
      summary: "Sign up",
      description:
        "As JSON, or as a plain HTML form with `email`, `ref`, profile fields by name and `custom_fields[name]`, which leads on to the project's page. The answer is the same whether or not somebody with the address is there already.",
      body: {
        content: {
          "application/json": { schema: VisitorBody },
          "application/x-www-form-urlencoded": { schema: Type.Object({ email: Type.String() }) },
        },
      },
      response: {
        200: Type.Object({
          ok: Type.Boolean(),
          confirmation_required: Type.Boolean({
            description: "A link comes by e-mail and must be followed.",
          }),
          referral_code: Type.String(),
          share_link: Type.String(),
        }),
        303: leadsTo("For a form: to the project's page, with thanks."),
      },
    },
    onSend: async (_, reply, payload) => {
      reply.header("access-control-allow-origin", "*");
      return payload;
    },
    errorHandler: (error, request, reply: FastifyReply) => {
      if (!isForm(request) || !(error instanceof AppError) || request.project === null)
        return reply.send(error);
      return sendFormAgain(reply, error, projectOf(request), request.body as Form);
    },
    handler: async (request, reply) => {
      limit.take(networkOf(request.ip));
      const project = projectOf(request);
      const code = await signUp(deps, project, request);
      if (isForm(request)) return reply.redirect(`/p/${project.slug}?joined=${code}`, 303);
      return {
        ok: true,
        confirmation_required: project.doubleOptIn,
        referral_code: code,
        share_link: shareLink(deps.baseUrl(), code),
      };
    },
  });
}

/**
 * Answers the code that the person got, or has had since the first time, so that nobody learns from it who is
 * there. One that was chosen since is not told.
 */
async function signUp(deps: SignUpRoutesDeps, project: Project, request: FastifyRequest): Promise<string> {
  const said = isForm(request) ? readForm(request.body as Form) : request.body;
  const input = toVisitorInput(readInput(VisitorBody, said), {
    ip: request.ip,
    referer: request.headers.referer,
    referralCode: request.cookies[referrerCookie(project.id)],
  });
  const signUp = readVisitorSignUp(project, input);
  const { user } = await deps.join(signUp);
  return findDerivedCode(deps.db.read, user);
}

function isForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/.test(request.headers["content-type"] ?? "");
}

function sendFormAgain(reply: FastifyReply, error: AppError, project: Project, body: Form): FastifyReply {
  const { email, profile, ref = "" } = readForm(body ?? {});
  const form = {
    project,
    referralCode: ref,
    problem: error.message,
    email,
    firstName: String(profile?.first_name ?? ""),
  };
  if (error.retryAfterS !== undefined) reply.header("retry-after", String(error.retryAfterS));
  return sendPage(reply, error.status, project.name, signUpForm(form));
}
