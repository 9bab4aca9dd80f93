import { anyone } from "../accounts/index.ts";
import { type ApiDocument, describeApi, type Http } from "../kernel/http/index.ts";
import { renderApiPage } from "./api-page.ts";
import { COPY_SCRIPT_URL, copyScript } from "./code-block.ts";
import { API } from "./description.ts";
import { sendPage } from "./layout.ts";
import { renderWebhooksPage } from "./webhooks-page/page.ts";

/**
 * The API's description, for machines and to read. Before any route that is to stand in it. Answers what
 * gives the document once `http` is ready.
 */
export async function referenceRoutes(
  http: Http,
  { baseUrl }: { baseUrl: () => string },
): Promise<() => ApiDocument> {
  const document = await describeApi(http, API);

  http.route({
    method: "GET",
    url: "/api/openapi.json",
    config: { access: anyone },
    handler: async () => document(),
  });

  let apiPage: string | null = null;
  http.route({
    method: "GET",
    url: "/docs/api",
    config: { access: anyone },
    handler: async (_, reply) => {
      apiPage ??= renderApiPage(document(), baseUrl());
      return sendPage(reply, apiPage, { hasScript: false });
    },
  });

  let webhooksPage: string | null = null;
  http.route({
    method: "GET",
    url: "/docs/webhooks",
    config: { access: anyone },
    handler: async (_, reply) => {
      webhooksPage ??= renderWebhooksPage(document());
      return sendPage(reply, webhooksPage, { hasScript: true });
    },
  });

  http.route({
    method: "GET",
    url: COPY_SCRIPT_URL,
    config: { access: anyone },
    handler: async (_, reply) => reply.type("text/javascript; charset=utf-8").send(copyScript()),
  });

  return document;
}
