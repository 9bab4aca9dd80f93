import { inProject } from "../../accounts/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { projectOf } from "../../projects/index.ts";
import { ConnectionAnswer, ConnectionParams, showConnection } from "../connections/wire.ts";
import type { HubDeps } from "../deps.ts";
import { changeSource } from "./change.ts";
import { rotateToken } from "./rotate-token.ts";
import { SourcePatch } from "./wire.ts";

const tags = ["Connections"];
const url = "/api/v1/projects/:project/connections/:connection/source";
const writing = { access: inProject("admin", "hub:write") };

/** What a connection receives by. */
export function sourceRoutes(http: Http, deps: HubDeps): void {
  http.route({
    method: "PATCH",
    url,
    config: writing,
    schema: {
      tags,
      summary: "Change how a connection receives",
      description: "Changes what is sent.",
      params: ConnectionParams,
      body: SourcePatch,
      response: { 200: ConnectionAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      const row = await changeSource(deps, id, request.params.connection, request.body);
      return showConnection(deps, { seesUrls: true }, row);
    },
  });

  http.route({
    method: "POST",
    url: `${url}/rotate-token`,
    config: writing,
    schema: {
      tags,
      summary: "Give a connection a new webhook URL",
      description:
        "The URL before works for another 24 hours. Where it has become known to somebody it shouldn't, ask twice: only the last one before goes on.",
      params: ConnectionParams,
      response: { 200: ConnectionAnswer },
    },
    handler: async (request) => {
      const row = await rotateToken(deps, projectOf(request).id, request.params.connection);
      return showConnection(deps, { seesUrls: true }, row);
    },
  });
}
