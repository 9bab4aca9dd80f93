import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import { CONNECTORS } from "../connectors/index.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow } from "../tables.ts";
import { ConnectorAnswer, toConnector } from "./catalogue.ts";
import { changeConnection } from "./change.ts";
import { checkConnection } from "./check.ts";
import { createConnection } from "./create.ts";
import { deleteConnection } from "./delete.ts";
import { listConnections, readConnection } from "./queries.ts";
import {
  CheckAnswer,
  ConnectionAnswer,
  ConnectionBody,
  ConnectionParams,
  ConnectionPatch,
  showConnection,
  toConnections,
} from "./wire.ts";

const tags = ["Connections"];
const url = "/api/v1/projects/:project/connections";
const one = `${url}/:connection`;
const reading = { access: inProject("viewer", "hub:read") };
const writing = { access: inProject("admin", "hub:write") };

/** What a project is connected to, and what it can be. */
export function connectionRoutes(http: Http, deps: HubDeps): void {
  const { db } = deps;
  const show = (request: FastifyRequest, row: ConnectionRow) =>
    showConnection(deps, { seesUrls: mayAct(request) }, row);

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/connectors",
    config: reading,
    schema: {
      tags,
      summary: "List what can be connected",
      description: "All at once: every connector of this installation, with its forms.",
      params: ProjectParams,
      response: { 200: Type.Object({ data: Type.Array(ConnectorAnswer) }) },
    },
    handler: async () => ({ data: CONNECTORS.map(toConnector) }),
  });

  http.route({
    method: "GET",
    url,
    config: reading,
    schema: {
      tags,
      summary: "List connections",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(ConnectionAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const rows = await listConnections(db.read, projectOf(request).id, page);
      const { data, next_cursor } = pageFrom(rows, page, (row) => row);
      return { data: await toConnections(deps, { seesUrls: mayAct(request) }, data), next_cursor };
    },
  });

  http.route({
    method: "POST",
    url,
    config: writing,
    schema: {
      tags,
      summary: "Create a connection",
      description: "Where its connector receives, it has a webhook URL at once.",
      params: ProjectParams,
      body: ConnectionBody,
      response: { 201: ConnectionAnswer },
    },
    handler: async (request, reply) => {
      const row = await createConnection(deps, projectOf(request).id, request.body);
      return reply.code(201).send(await show(request, row));
    },
  });

  http.route({
    method: "GET",
    url: one,
    config: reading,
    schema: {
      tags,
      summary: "Read a connection",
      params: ConnectionParams,
      response: { 200: ConnectionAnswer },
    },
    handler: async (request) =>
      show(request, await readConnection(db.read, projectOf(request).id, request.params.connection)),
  });

  http.route({
    method: "PATCH",
    url: one,
    config: writing,
    schema: {
      tags,
      summary: "Change a connection",
      description:
        "Changes what is sent. With another address (the connector's fields that say `address`) all its secrets are needed anew, or null: what is secret goes to no other server than it was entered for.",
      params: ConnectionParams,
      body: ConnectionPatch,
      response: { 200: ConnectionAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      return show(request, await changeConnection(deps, id, request.params.connection, request.body));
    },
  });

  http.route({
    method: "DELETE",
    url: one,
    config: writing,
    schema: {
      tags,
      summary: "Delete a connection",
      description: "With what it received. Refused while a task uses it.",
      params: ConnectionParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteConnection(deps, projectOf(request).id, request.params.connection);
      return reply.code(204).send(null);
    },
  });

  http.route({
    method: "POST",
    url: `${one}/check`,
    config: writing,
    schema: {
      tags,
      summary: "Test a connection",
      description: "Looks whether what was filled in works over there. Changes nothing there.",
      params: ConnectionParams,
      response: { 200: CheckAnswer },
    },
    handler: async (request) => checkConnection(deps, projectOf(request).id, request.params.connection),
  });
}

/** More than a viewer, or a key that has more than `hub:read`. */
function mayAct({ principal, role }: FastifyRequest): boolean {
  return principal?.kind === "key" ? principal.scopes.includes("hub:write") : role !== "viewer";
}
