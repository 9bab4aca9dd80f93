import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { anyone, visitor } from "../../accounts/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { AppError } from "../../kernel/errors.ts";
import { type Http, readInput, refusalOf, takeForms } from "../../kernel/http/index.ts";
import { createRateLimit, networkOf } from "../../kernel/rate-limit.ts";
import { type Project, projectOf } from "../../projects/index.ts";
import { findDerivedCode, type Join, shareLink } from "../../users/index.ts";
import { leadsTo } from "../look/document.ts";
import { answerWithPage } from "../look/refusal-page.ts";
import type { PageDirectory } from "../settings/directory.ts";
import { referrerCookie } from "../share-link/routes.ts";
import { type StatusLinks, statusPath } from "../status/links.ts";
import { sendSignUpPage } from "./page.ts";
import { inPageWords, readSignUp } from "./read-sign-up.ts";
import { type Form, readForm, toVisitorInput, VisitorBody } from "./visitor-input.ts";

/** Enough for a hall full of people behind one address, too few to try out addresses by. */
const SIGN_UPS_A_MINUTE = 60;
const MINUTE_MS = 60_000;
const BODY_LIMIT = 256 * 1024;

export interface SignUpRoutesDeps {
  db: Database;
  clock: Clock;
  join: Join;
  pages: PageDirectory;
  statusLinks: StatusLinks;
  baseUrl: () => string;
}

const SignUpAnswer = Type.Object({
  ok: Type.Boolean(),
  confirmation_required: Type.Boolean({ description: "A link comes by e-mail and must be followed." }),
  referral_code: Type.String(),
  share_link: Type.String(),
  status_token: Type.String({ description: "For `/public/v1/status` and `/public/v1/share`." }),
  status_url: Type.String({ description: "The status page. For the person who signed up alone." }),
});

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
        "As JSON, or as a plain HTML form with `email`, `ref`, profile fields by name and `custom_fields[name]`, which leads on to the status page. Answers to the project's questions are checked. The answer is the same whether or not somebody with the address is there already.",
      body: {
        content: {
          "application/json": { schema: VisitorBody },
          "application/x-www-form-urlencoded": { schema: Type.Object({ email: Type.String() }) },
        },
      },
      response: { 200: SignUpAnswer, 303: leadsTo("For a form: to the status page.") },
    },
    onSend: async (_, reply, payload) => {
      reply.header("access-control-allow-origin", "*");
      return payload;
    },
    errorHandler: async (error, request, reply: FastifyReply) => {
      if (!isForm(request)) return reply.send(error);
      const refusal = refusalOf(error as FastifyError | AppError, request);
      if (refusal === null || request.project === null) return answerWithPage(error, request, reply);
      return sendFormAgain(deps, refusal, request, reply);
    },
    handler: async (request, reply) => {
      limit.take(networkOf(request.ip));
      const project = projectOf(request);
      const { code, token } = await signUp(deps, project, request);
      if (isForm(request)) return reply.redirect(statusPath(token), 303);
      return {
        ok: true,
        confirmation_required: project.doubleOptIn,
        referral_code: code,
        share_link: shareLink(deps.baseUrl(), code),
        status_token: token,
        status_url: `${deps.baseUrl()}${statusPath(token)}`,
      };
    },
  });
}

/**
 * Answers the code that the person got, or has had since the first time, so that nobody learns from it who is
 * there; one that was chosen since is not told. The token, too, looks the same, and shows whoever was there
 * already what somebody new would see.
 */
async function signUp(
  deps: SignUpRoutesDeps,
  project: Project,
  request: FastifyRequest,
): Promise<{ code: string; token: string }> {
  const said = isForm(request) ? readForm(request.body as Form) : request.body;
  const input = toVisitorInput(readInput(VisitorBody, said), {
    ip: request.ip,
    referer: request.headers.referer,
    referralCode: request.cookies[referrerCookie(project.id)],
  });
  const { user, kind } = await deps.join(readSignUp(project, await deps.pages.find(project), input));
  const shows = kind === "created" ? "live" : project.doubleOptIn ? "unconfirmed" : "newcomer";
  const token = deps.statusLinks.make({ shows, projectId: project.id, userId: user.id });
  return { code: await findDerivedCode(deps.db.read, user), token };
}

function isForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/.test(request.headers["content-type"] ?? "");
}

/** With all that was typed, and at each field what is wrong with it. */
async function sendFormAgain(
  { pages, baseUrl }: SignUpRoutesDeps,
  refusal: AppError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const project = projectOf(request);
  const model = await pages.find(project);
  if (refusal.retryAfterS !== undefined) reply.header("retry-after", String(refusal.retryAfterS));
  const errors = inPageWords(model, refusal.errors ?? []);
  const problem = refusal.code === "rate_limited" ? model.texts.error_too_often : model.texts.error_other;
  const state = {
    sent: (request.body as Form | undefined) ?? {},
    errors,
    problem: errors.length > 0 ? null : problem,
  };
  return sendSignUpPage(reply, project, model, state, { status: refusal.status, baseUrl: baseUrl() });
}
