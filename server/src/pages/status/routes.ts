import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { anyone, createVisitLimit } from "../../accounts/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { Http } from "../../kernel/http/index.ts";
import { NETWORKS, type Network } from "../../points/index.ts";
import type { Project } from "../../projects/index.ts";
import { createGuessLimit, type GuessLimit } from "../guess-limit.ts";
import { sendDocument } from "../look/document.ts";
import { answerWithPage, sendNotice } from "../look/refusal-page.ts";
import { statusDocument } from "./page.ts";
import { readStatus, type StatusDeps } from "./read.ts";
import { SHARE_SCRIPT_URL, shareScript } from "./share-script.ts";
import { StatusAnswer, toWire } from "./wire.ts";

const SCRIPT_CACHE = "public, max-age=3600";
const anyPage = { "access-control-allow-origin": "*" };

const token = Type.String({ maxLength: 100, description: "`status_token` of the sign-up." });

export interface StatusRoutesDeps extends StatusDeps {
  /** Remembers that a user shared the link there; what that earns, it earns once. */
  recordShare: (project: Project, userId: number, network: Network) => Promise<unknown>;
}

/** What those who signed up may see and do, by the link that they were given. */
export function statusRoutes(http: Http, deps: StatusRoutesDeps): void {
  const limited = { deps, guesses: createGuessLimit(deps.clock), limitVisits: createVisitLimit(deps.clock) };
  pageRoute(http, limited);
  readRoute(http, limited);
  shareRoute(http, limited);
  http.route({
    method: "GET",
    url: SHARE_SCRIPT_URL,
    config: { access: anyone },
    handler: async (_, reply) =>
      reply.type("text/javascript; charset=utf-8").header("cache-control", SCRIPT_CACHE).send(shareScript()),
  });
}

interface Limited {
  deps: StatusRoutesDeps;
  guesses: GuessLimit;
  limitVisits: (request: FastifyRequest) => Promise<void>;
}

function pageRoute(http: Http, { deps, guesses, limitVisits }: Limited): void {
  http.route({
    method: "GET",
    url: "/s/:token",
    config: { access: anyone, isLimited: true, isForPeople: true },
    schema: {
      tags: ["Pages"],
      summary: "The status page of somebody who signed up",
      description:
        "The place on the waitlist, the link to share, what was earned and what comes next; reached by the link alone that a sign-up, a mail or the API gives.",
      params: Type.Object({ token: Type.String() }),
      response: { 200: { content: { "text/html": { schema: Type.String() } } } },
    },
    preHandler: limitVisits,
    errorHandler: answerWithPage,
    handler: async (request, reply) => {
      const status = await guesses.lookUp(request, () => readStatus(deps, request.params.token));
      if (status) return sendDocument(reply, 200, statusDocument(status, request.params.token));
      const text =
        "It may be cut off, or not be good any more. Open it as a whole from the message that it came in.";
      return sendNotice(reply, 404, "This link shows nothing", text);
    },
  });
}

function readRoute(http: Http, { deps, guesses, limitVisits }: Limited): void {
  http.route({
    method: "GET",
    url: "/public/v1/status",
    config: { access: anyone, isLimited: true },
    schema: {
      tags: ["Public"],
      summary: "Read one's own status",
      description: "From any page, with the token that the sign-up answered.",
      querystring: Type.Object({ token }),
      response: { 200: StatusAnswer },
    },
    onRequest: async (_, reply) => void reply.headers(anyPage),
    preHandler: limitVisits,
    handler: async (request) => {
      const status = await guesses.lookUp(request, () => readStatus(deps, request.query.token));
      if (!status) throw noStatus();
      return toWire(status);
    },
  });
}

function shareRoute(http: Http, { deps, guesses, limitVisits }: Limited): void {
  http.route({
    method: "POST",
    url: "/public/v1/share",
    config: { access: anyone, isLimited: true },
    schema: {
      tags: ["Public"],
      summary: "Tell where one has shared",
      description: "Earns the points that the project gives for it, once for each network.",
      body: Type.Object({ token, network: Type.Enum([...NETWORKS]) }, { additionalProperties: false }),
      response: { 200: Type.Object({ ok: Type.Boolean() }) },
    },
    onRequest: async (_, reply) => void reply.headers(anyPage),
    preHandler: limitVisits,
    handler: async (request) => {
      const { token: ofUser, network } = request.body;
      const status = await guesses.lookUp(request, () => readStatus(deps, ofUser));
      if (!status) throw noStatus();
      if (status.userId !== null) await deps.recordShare(status.project, status.userId, network);
      return { ok: true };
    },
  });
}

function noStatus(): AppError {
  return new AppError(
    "not_found",
    "This token shows nothing: it may be cut off, or its link was withdrawn. Sign up again for another.",
  );
}
