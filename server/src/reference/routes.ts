import type { FastifyReply } from "fastify";
import { anyone } from "../accounts/index.ts";
import { type ApiDocument, describeApi, type Http } from "../kernel/http/index.ts";
import { API } from "./description.ts";
import { PAGE_POLICY, renderPage } from "./page.ts";

/**
 * The API's description, for machines and to read. Before any route that is to stand in it. Answers what
 * gives the document once `http` is ready.
 */
export async function referenceRoutes(
  http: Http,
  { baseUrl }: { baseUrl: () => string },
): Promise<() => ApiDocument> {
  const document = await describeApi(http, API);
  let page: string | null = null;

  http.route({
    method: "GET",
    url: "/api/openapi.json",
    config: { access: anyone },
    handler: async () => document(),
  });

  http.route({
    method: "GET",
    url: "/docs/api",
    config: { access: anyone },
    handler: async (_, reply): Promise<FastifyReply> => {
      page ??= renderPage(document(), baseUrl());
      return reply.type("text/html; charset=utf-8").header("content-security-policy", PAGE_POLICY).send(page);
    },
  });

  return document;
}
