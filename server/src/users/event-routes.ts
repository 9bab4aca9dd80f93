import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { listEvents, listUserEvents, type RecordedEvent } from "../events/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { findUser, noUser } from "./find.ts";
import { UserParams } from "./wire.ts";

const tags = ["Events"];

const EventAnswer = Type.Object({
  id: Type.Integer(),
  webhook_id: Type.String({ description: "`webhook-id` of its deliveries." }),
  type: Type.String(),
  user_id: Type.Union([Type.Integer(), Type.Null()]),
  created_at: Type.String({ format: "date-time" }),
  data: Type.Unknown({ description: "As it was sent; its schema is in the event types." }),
});

/** What happened in a project, and to a user. */
export function eventRoutes(http: Http, { db }: Pick<UsersDeps, "db">): void {
  const config = { access: inProject("viewer", "users:read") };

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/events",
    config,
    schema: {
      tags,
      summary: "List what happened",
      description: "Newest first.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(EventAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      return pageFrom(await listEvents(db.read, { projectId: projectOf(request).id, page }), page, toWire);
    },
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/:user/events",
    config,
    schema: {
      tags,
      summary: "List what happened to a user",
      description: "Newest first; also what happened between the user and a friend or referrer.",
      params: UserParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(EventAnswer) },
    },
    handler: async (request) => {
      const userId = request.params.user;
      if (!(await findUser(db.read, projectOf(request).id, userId))) throw noUser(userId);
      const page = pageOf(request.query);
      return pageFrom(await listUserEvents(db.read, { userId, page }), page, toWire);
    },
  });
}

function toWire({
  id,
  webhook_id,
  type,
  user_id,
  created_at,
  body,
}: RecordedEvent): Static<typeof EventAnswer> {
  const { data } = JSON.parse(body) as { data: unknown };
  return { id, webhook_id, type, user_id, created_at: timeText(created_at), data };
}
