import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyBaseLogger, type FastifyServerOptions, LogController } from "fastify";
import { AppError } from "../errors.ts";
import { boundBodyTime } from "./body-time.ts";
import { answerClientError } from "./client-error.ts";
import { refuseUnknown } from "./known-members.ts";
import { createNotFound } from "./not-found.ts";
import { checkInput, takeJson } from "./parse.ts";
import { answerError } from "./problem.ts";
import { compileSerializer } from "./serialize.ts";
import { closeUnusedConnections } from "./unused-connections.ts";
import { compileValidator } from "./validate.ts";

/** Bytes of a request's body, at most. Routes that take more say so. */
const BODY_LIMIT = 1024 * 1024;
/** Of the headers, and of a body. */
const REQUEST_TIMEOUT_MS = 30_000;
const MAX_UPLOAD_MS = 3_600_000;
const MAX_PARAM_LENGTH = 200;

export interface HttpOptions {
  log: FastifyBaseLogger;
  /** Whose X-Forwarded-For is believed. */
  trustProxy: NonNullable<FastifyServerOptions["trustProxy"]>;
  /** What a request's address stands for. */
  rewriteUrl?: (url: string) => string;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whatever comes is taken, in any encoding: the route itself tells what can be read. */
    takesAnything?: true;
  }
}

/** The server that slices put their routes on: strict input, problem+json for every refusal, safe headers. */
export function createHttp({ log, trustProxy, rewriteUrl }: HttpOptions) {
  const http = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    rewriteUrl: ({ url = "/" }) => rewriteUrl?.(url) ?? url,
    bodyLimit: BODY_LIMIT,
    requestTimeout: MAX_UPLOAD_MS,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: true },
    forceCloseConnections: "idle",
    return503OnClosing: true,
    frameworkErrors: answerError,
    clientErrorHandler: answerClientError,
  }).withTypeProvider<TypeBoxTypeProvider>();

  const notFound = createNotFound();
  http.setValidatorCompiler(compileValidator);
  http.setSerializerCompiler(compileSerializer);
  http.setErrorHandler(answerError);
  http.setNotFoundHandler(notFound.answer);
  takeJson(http);
  closeUnusedConnections(http);
  boundBodyTime(http, REQUEST_TIMEOUT_MS);

  http.addHook("onRoute", notFound.onRoute);
  http.addHook("onRoute", refuseUnknown);
  http.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    if (request.routeOptions.config.takesAnything) return;
    checkInput(request.params);
    checkInput(request.query);
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding !== "identity") {
      throw new AppError("unsupported_media_type", `A body in ${encoding} can't be read: send it as it is.`);
    }
  });
  return http;
}

export type Http = ReturnType<typeof createHttp>;
