import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { readActivity, type TargetActivity } from "../delivery/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { ActivityAnswer, toActivity } from "./activity-wire.ts";
import type { WebhooksDeps } from "./deps.ts";
import { listEndpoints } from "./queries.ts";

/** How it goes with a project's webhook endpoints. */
export function activityRoutes(http: Http, { db, clock }: WebhooksDeps): void {
  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/webhook-endpoints/activity",
    config: { access: inProject("viewer", "webhooks:read") },
    schema: {
      tags: ["Webhooks"],
      summary: "See how it goes with the webhook endpoints",
      description:
        "The last 24 hours of each, and the last answer, in the order of the list of endpoints. Some seconds behind; what a process that was killed had not written yet is missing.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(ActivityAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const rows = await listEndpoints(db.read, projectOf(request).id, page);
      const ids = rows.map((row) => row.id);
      const activity = await readActivity(db.read, ids, clock.now());
      return pageFrom(rows, page, ({ id }) => toActivity(id, activity.get(id) as TargetActivity));
    },
  });
}
