import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageByNameFrom, pageByNameOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import type { UsersDeps } from "./deps.ts";
import { listGroups } from "./list-groups.ts";

const GroupAnswer = Type.Object({
  name: Type.String({ examples: ["beta"] }),
  users: Type.Integer({ minimum: 1, description: "How many are in it.", examples: [25] }),
});

export function groupRoutes(http: Http, { db }: UsersDeps): void {
  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/groups",
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags: ["Users"],
      summary: "List groups",
      description: "In order of name. A group is there as long as somebody is in it.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(GroupAnswer) },
    },
    handler: async (request) => {
      const page = pageByNameOf(request.query);
      return pageByNameFrom(await listGroups(db.read, projectOf(request).id, page), page);
    },
  });
}
