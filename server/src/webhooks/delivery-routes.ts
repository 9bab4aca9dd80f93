import type { Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { attemptsOf, listDeliveries } from "../delivery/index.ts";
import type { Session } from "../kernel/database/index.ts";
import { type Http, Page, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import {
  DeliveriesQuery,
  DeliveryAnswer,
  DeliveryParams,
  DeliveryRow,
  readFilter,
  toDelivery,
  toRow,
  UserDeliveriesParams,
  UserDeliveriesQuery,
} from "./delivery-wire.ts";
import type { WebhooksDeps } from "./deps.ts";
import { loggedEndpointIds, readLoggedEndpoint, readWebhook } from "./queries.ts";
import { resend } from "./resend.ts";

const tags = ["Event log"];
const project = "/api/v1/projects/:project";
const reading = { access: inProject("viewer", "webhooks:read") };

/** The event log: every webhook of a project. */
export function deliveryRoutes(http: Http, deps: WebhooksDeps): void {
  const { db } = deps;

  http.route({
    method: "GET",
    url: `${project}/deliveries`,
    config: reading,
    schema: {
      tags,
      summary: "List deliveries",
      description: "Newest first, also those of deleted endpoints.",
      params: ProjectParams,
      querystring: DeliveriesQuery,
      response: { 200: Page(DeliveryRow) },
    },
    handler: (request) => list(db.read, projectOf(request).id, request.query),
  });

  http.route({
    method: "GET",
    url: `${project}/users/:user/deliveries`,
    config: reading,
    schema: {
      tags,
      summary: "List a user's deliveries",
      description: "Newest first.",
      params: UserDeliveriesParams,
      querystring: UserDeliveriesQuery,
      response: { 200: Page(DeliveryRow) },
    },
    handler: async (request) => {
      const { id } = projectOf(request);
      await deps.requireUser(id, request.params.user);
      return list(db.read, id, { ...request.query, user_id: request.params.user });
    },
  });

  http.route({
    method: "GET",
    url: `${project}/deliveries/:delivery`,
    config: reading,
    schema: {
      tags,
      summary: "Read a delivery",
      description: "With the request as it was sent, and every attempt.",
      params: DeliveryParams,
      response: { 200: DeliveryAnswer },
    },
    handler: (request) => describe(db.read, projectOf(request).id, request.params.delivery),
  });

  http.route({
    method: "POST",
    url: `${project}/deliveries/:delivery/resend`,
    config: { access: inProject("editor", "webhooks:write") },
    schema: {
      tags,
      summary: "Send a delivery again",
      description:
        "A new delivery of the same event; this one keeps its state. Only under the standard policy, and not while it is pending.",
      params: DeliveryParams,
      response: { 201: DeliveryAnswer },
    },
    handler: async (request, reply) => {
      const { id } = projectOf(request);
      const made = await resend(deps, id, request.params.delivery);
      return reply.code(201).send(await describe(db.read, id, made));
    },
  });
}

async function list(session: Session, projectId: number, query: Static<typeof DeliveriesQuery>) {
  const page = pageOf(query);
  const known = await loggedEndpointIds(session, projectId);
  const targetIds = known.filter((id) => query.endpoint_id === undefined || id === query.endpoint_id);
  const filter = { ...readFilter(query), targetIds };
  const rows = await listDeliveries(session, filter, { before: page.after, limit: page.limit + 1 });
  return pageFrom(rows, page, toRow);
}

async function describe(session: Session, projectId: number, id: number) {
  const delivery = await readWebhook(session, projectId, id);
  const { url } = await readLoggedEndpoint(session, delivery.target_id);
  return toDelivery(delivery, url, await attemptsOf(session, id));
}
