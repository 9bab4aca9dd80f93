import type { Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { attemptsOf, type LoggedDelivery, listDeliveries } from "../delivery/index.ts";
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
import { loggedUrls, readLoggedEndpoint, readWebhook } from "./queries.ts";
import { resend } from "./resend.ts";

const tags = ["Event log"];
const project = "/api/v1/projects/:project";
const reading = { access: inProject("viewer", "webhooks:read") };

/** The event log: every webhook of a project. */
export function deliveryRoutes(http: Http, deps: WebhooksDeps): void {
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
    handler: (request) => list(deps, projectOf(request).id, request.query),
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
      return list(deps, id, { ...request.query, user_id: request.params.user });
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
    handler: (request) => describe(deps, projectOf(request).id, request.params.delivery),
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
      return reply.code(201).send(await describe(deps, id, made));
    },
  });
}

async function list(deps: WebhooksDeps, projectId: number, query: Static<typeof DeliveriesQuery>) {
  const { read } = deps.db;
  const page = pageOf(query);
  const urls = await loggedUrls(read, projectId);
  const targetIds = [...urls.keys()].filter(
    (id) => query.endpoint_id === undefined || id === query.endpoint_id,
  );
  const filter = { ...readFilter(query), targetIds };
  const rows = await listDeliveries(read, filter, { before: page.after, limit: page.limit + 1 });
  const emails = await emailsOf(deps, projectId, rows);
  return pageFrom(rows, page, (row) => toRow(row, urls.get(row.target_id) as string, emails));
}

async function describe(deps: WebhooksDeps, projectId: number, id: number) {
  const { read } = deps.db;
  const delivery = await readWebhook(read, projectId, id);
  const emails = await emailsOf(deps, projectId, [delivery]);
  const endpoint = await readLoggedEndpoint(read, delivery.target_id);
  return toDelivery(delivery, emails, endpoint, await attemptsOf(read, id));
}

function emailsOf(deps: WebhooksDeps, projectId: number, rows: readonly LoggedDelivery[]) {
  const userIds = new Set(rows.flatMap(({ user_id }) => user_id ?? []));
  return deps.findEmails(projectId, [...userIds]);
}
