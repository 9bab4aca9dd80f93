import type { Static } from "typebox";
import { inProject } from "../../accounts/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { type Project, ProjectParams, projectOf } from "../../projects/index.ts";
import { changePage } from "./change.ts";
import type { PageDirectory } from "./directory.ts";
import { findPage, type StoredPage } from "./queries.ts";
import { TEXTS } from "./texts.ts";
import { warningsOf } from "./warnings.ts";
import { PageAnswer, PagePatch } from "./wire.ts";

const tags = ["Pages"];

export interface PageSettingsDeps {
  db: Database;
  clock: Clock;
  directory: PageDirectory;
  baseUrl: () => string;
}

export function pageSettingsRoutes(http: Http, deps: PageSettingsDeps): void {
  const { db, clock, baseUrl } = deps;

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/page",
    config: { access: inProject("viewer", "project:read") },
    schema: {
      tags,
      summary: "Read the page's settings",
      description: "What the sign-up page and the status page say, and how they look.",
      params: ProjectParams,
      response: { 200: PageAnswer },
    },
    handler: async (request) => {
      const project = projectOf(request);
      return toWire(project, await findPage(db.read, project.id), baseUrl());
    },
  });

  http.route({
    method: "PATCH",
    url: "/api/v1/projects/:project/page",
    config: { access: inProject("editor", "project:write") },
    schema: {
      tags,
      summary: "Change the page",
      description:
        "Changes what is sent: `theme`, `social` and `texts` member by member, all else as a whole. Colours that nobody could read are answered with a warning, and shown readably.",
      params: ProjectParams,
      body: PagePatch,
      response: { 200: PageAnswer },
    },
    handler: async (request) => {
      const project = projectOf(request);
      return toWire(project, await changePage(deps, clock.now(), project, request.body), baseUrl());
    },
  });
}

function toWire(
  project: Project,
  { settings, updatedAt }: StoredPage,
  baseUrl: string,
): Static<typeof PageAnswer> {
  return {
    url: `${baseUrl}/p/${project.slug}`,
    ...settings,
    footer_links: [...settings.footer_links],
    default_texts: TEXTS,
    warnings: warningsOf(settings.theme),
    updated_at: timeText(updatedAt),
  };
}
