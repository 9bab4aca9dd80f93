import formbody from "@fastify/formbody";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from "fastify";
import { answerClientError } from "./client-error.ts";
import { checkText, parseJson } from "./parse.ts";
import { answerError, answerNotFound } from "./problem.ts";
import { compileSerializer } from "./serialize.ts";
import { compileValidator } from "./validate.ts";

/** Bytes of a request's body, at most. Routes that take more say so. */
const BODY_LIMIT = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const MAX_PARAM_LENGTH = 200;

export interface HttpOptions {
  log: FastifyBaseLogger;
  /** Whose X-Forwarded-For is believed. */
  trustProxy: NonNullable<FastifyServerOptions["trustProxy"]>;
  /** What a request's address stands for. */
  rewriteUrl?: (url: string) => string;
}

/** The server that slices put their routes on: strict input, problem+json for every refusal, safe headers. */
export function createHttp({ log, trustProxy, rewriteUrl }: HttpOptions) {
  const http = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    rewriteUrl: ({ url = "/" }) => rewriteUrl?.(url) ?? url,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: true },
    forceCloseConnections: "idle",
    return503OnClosing: true,
    exposeHeadRoutes: false,
    frameworkErrors: answerError,
    clientErrorHandler: answerClientError,
  }).withTypeProvider<TypeBoxTypeProvider>();

  http.setValidatorCompiler(compileValidator);
  http.setSerializerCompiler(compileSerializer);
  http.setErrorHandler(answerError);
  http.setNotFoundHandler(answerNotFound);
  http.removeAllContentTypeParsers();
  http.addContentTypeParser(
    /^application\/(.+\+)?json($|;)/,
    { parseAs: "string" },
    async (_: FastifyRequest, body: string) => parseJson(body),
  );
  void http.register(formbody, { bodyLimit: BODY_LIMIT });

  http.addHook("onRequest", async (request, reply) => {
    for (const part of [request.params, request.query]) {
      for (const text of Object.values(part as { [name: string]: unknown }))
        if (typeof text === "string") checkText(text);
    }
    reply.headers({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
  });
  return http;
}

export type Http = ReturnType<typeof createHttp>;
