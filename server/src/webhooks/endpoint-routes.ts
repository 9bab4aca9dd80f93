import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { changeEndpoint } from "./change-endpoint.ts";
import { createEndpoint } from "./create-endpoint.ts";
import { deleteEndpoint } from "./delete-endpoint.ts";
import type { WebhooksDeps } from "./deps.ts";
import {
  EndpointAnswer,
  EndpointBody,
  EndpointParams,
  EndpointPatch,
  NewEndpointAnswer,
  RotationAnswer,
  SecretAnswer,
  toEndpoint,
} from "./endpoint-wire.ts";
import { listEndpoints, readEndpoint } from "./queries.ts";
import { revealSecret, rotateSecret } from "./rotate-secret.ts";

const tags = ["Webhooks"];
const url = "/api/v1/projects/:project/webhook-endpoints";
const one = `${url}/:endpoint`;
const reading = { access: inProject("viewer", "webhooks:read") };
const writing = { access: inProject("admin", "webhooks:write") };

/** A project's webhook endpoints and their secrets. */
export function endpointRoutes(http: Http, deps: WebhooksDeps): void {
  const { db, keyring } = deps;

  http.route({
    method: "GET",
    url,
    config: reading,
    schema: {
      tags,
      summary: "List webhook endpoints",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(EndpointAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const rows = await listEndpoints(db.read, projectOf(request).id, page);
      return pageFrom(rows, page, (row) => toEndpoint(row, keyring));
    },
  });

  http.route({
    method: "POST",
    url,
    config: writing,
    schema: {
      tags,
      summary: "Create a webhook endpoint",
      description: "The answer has the secret in it. From now on the endpoint gets the events it names.",
      params: ProjectParams,
      body: EndpointBody,
      response: { 201: NewEndpointAnswer },
    },
    handler: async (request, reply) => {
      const input = {
        policy: "classic" as const,
        signature: "standard" as const,
        headers: {},
        description: "",
        enabled: true,
        ...request.body,
      };
      const { endpoint, secret } = await createEndpoint(deps, projectOf(request).id, input);
      return reply.code(201).send({ ...toEndpoint(endpoint, keyring), secret });
    },
  });

  http.route({
    method: "GET",
    url: one,
    config: reading,
    schema: {
      tags,
      summary: "Read a webhook endpoint",
      params: EndpointParams,
      response: { 200: EndpointAnswer },
    },
    handler: async (request) => {
      return toEndpoint(await readEndpoint(db.read, projectOf(request).id, request.params.endpoint), keyring);
    },
  });

  http.route({
    method: "PATCH",
    url: one,
    config: writing,
    schema: {
      tags,
      summary: "Change a webhook endpoint",
      description: "Changes what is sent.",
      params: EndpointParams,
      body: EndpointPatch,
      response: { 200: EndpointAnswer },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      return toEndpoint(await changeEndpoint(deps, id, request.params.endpoint, request.body), keyring);
    },
  });

  http.route({
    method: "DELETE",
    url: one,
    config: writing,
    schema: {
      tags,
      summary: "Delete a webhook endpoint",
      description: "Its pending deliveries are canceled; what was delivered stays in the log.",
      params: EndpointParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteEndpoint(deps, projectOf(request).id, request.params.endpoint);
      return reply.code(204).send(null);
    },
  });

  http.route({
    method: "GET",
    url: `${one}/secret`,
    config: writing,
    schema: {
      tags,
      summary: "Reveal the secret of a webhook endpoint",
      params: EndpointParams,
      response: { 200: SecretAnswer },
    },
    handler: async (request) => ({
      secret: await revealSecret(deps, projectOf(request).id, request.params.endpoint),
    }),
  });

  http.route({
    method: "POST",
    url: `${one}/rotate-secret`,
    config: writing,
    schema: {
      tags,
      summary: "Give a webhook endpoint a new secret",
      description: "For 24 hours requests carry two signatures, by the new secret and by the one before.",
      params: EndpointParams,
      response: { 200: RotationAnswer },
    },
    handler: async (request) => {
      const rotated = await rotateSecret(deps, projectOf(request).id, request.params.endpoint);
      return { secret: rotated.secret, previous_valid_until: timeText(rotated.previousUntil) };
    },
  });
}
