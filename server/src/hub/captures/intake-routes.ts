import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { anyone } from "../../accounts/index.ts";
import { AppError, tryLater } from "../../kernel/errors.ts";
import { answerError, type Http, sendProblem } from "../../kernel/http/index.ts";
import type { HubDeps } from "../deps.ts";
import { admitting } from "./admit.ts";
import { REJECTIONS } from "./capture.ts";
import { type Incoming, noteTooLarge, type Received, receive, shakeHands } from "./receive.ts";
import { createStore } from "./store.ts";
import { tellCaptures } from "./tell-captures.ts";

const RETRY_AFTER_S = 5;

/** Where other systems send to. Whatever comes is taken as it is, stored, and answered once it is durable. */
export function intakeRoutes(http: Http, deps: HubDeps): void {
  const { db, recordArrivals, intake } = deps;
  const store = createStore({ db, recordArrivals, onStored: (projectIds) => tellCaptures(deps, projectIds) });
  const receiving = { ...deps, store, maxBytes: intake.maxBytes };
  const common = {
    url: "/in/:token",
    bodyLimit: intake.maxBytes,
    config: { access: anyone, takesAnything: true as const },
    schema: { params: Type.Object({ token: Type.String() }) },
    onRequest: admitting(deps),
  };

  void http.register(async (scope) => {
    scope.decorateRequest("admitted", null);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, async (_: FastifyRequest, body: Buffer) => body);
    scope.setErrorHandler(async (error: FastifyError, request, reply) => {
      if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") await noteTooLarge(receiving, incomingOf(request));
      return answerError(inWordsForSenders(error, request), request, reply);
    });
    for (const method of ["POST", "PUT"] as const) {
      scope.route({
        ...common,
        method,
        handler: async (request, reply) => answer(reply, await receive(receiving, incomingOf(request))),
      });
    }
    scope.route({
      ...common,
      method: "GET",
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const { source, method, query } = incomingOf(request);
        const handshake = shakeHands(source, { method, query, body: null });
        if (handshake) return answer(reply, { kind: "handshake", ...handshake });
        throw new AppError("method_not_allowed", "This is a webhook URL: send to it by POST.");
      },
    });
  });
}

/** What can't be stored now is to be sent again: many senders hear 429 as that, and 5xx as that something is broken. */
function inWordsForSenders(error: FastifyError | AppError, request: FastifyRequest): FastifyError | AppError {
  if (!(error instanceof AppError) || error.code !== "database_unavailable") return error;
  request.log.warn({ err: error }, "capture not stored");
  return tryLater(
    "rate_limited",
    "What you sent could not be stored. Send it again in a moment.",
    RETRY_AFTER_S,
  );
}

function incomingOf({ admitted, method, query, ip, body }: FastifyRequest): Incoming {
  if (!admitted) throw new Error("A request was let in that no source was found for.");
  return {
    ...admitted,
    method,
    query: query as Incoming["query"],
    address: ip,
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
  };
}

function answer(reply: FastifyReply, received: Received): FastifyReply {
  if (received.kind === "handshake") {
    return reply.code(received.status).type("text/plain; charset=utf-8").send(received.body);
  }
  if (received.reason === null) return reply.send({ received: true, id: received.name });
  const detail = REJECTIONS[received.reason];
  return sendProblem(reply, { status: 401, code: "unauthenticated", detail });
}
