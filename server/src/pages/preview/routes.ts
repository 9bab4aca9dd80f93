import Type from "typebox";
import { anyone, createVisitLimit, inProject, type Principal, principalName } from "../../accounts/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import type { Ids } from "../../kernel/ids.ts";
import { type ProjectDirectory, ProjectParams, projectOf } from "../../projects/index.ts";
import { sendDocument } from "../look/document.ts";
import { answerWithPage, sendNothingHere } from "../look/refusal-page.ts";
import { COLOR_SCHEMES } from "../look/theme.ts";
import { modelOf } from "../settings/directory.ts";
import type { PageSettings } from "../settings/settings.ts";
import { warningsOf } from "../settings/warnings.ts";
import { PagePatch, PreviewAnswer } from "../settings/wire.ts";
import { sendSignUpPage } from "../sign-up/page.ts";
import { statusDocument } from "../status/page.ts";
import { STATES } from "../status/view.ts";
import { findPreview, keepPreview } from "./keep.ts";
import { sampleStatus } from "./sample-status.ts";

const TOKEN_BYTES = 16;
const tags = ["Pages"];

/** What of a page can be looked at: the form, the page when nobody can sign up, and the status pages. */
const VIEWS = ["form", "closed", ...STATES] as const;

export interface PreviewRoutesDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  projects: ProjectDirectory;
  baseUrl: () => string;
}

export function previewRoutes(http: Http, deps: PreviewRoutesDeps): void {
  tryRoute(http, deps);
  lookRoute(http, deps);
}

function tryRoute(http: Http, { db, clock, ids }: PreviewRoutesDeps): void {
  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/page/preview",
    config: { access: inProject("editor", "project:write") },
    schema: {
      tags,
      summary: "Try settings of the page out",
      description:
        "Takes what a change of the page takes, and saves none of it: answers an address where the page can be looked at as it would be, for an hour. What you try out after that is shown there instead.",
      params: ProjectParams,
      body: PagePatch,
      response: { 200: PreviewAnswer },
    },
    handler: async (request) => {
      const principal = principalName(request.principal as Principal);
      const preview = await keepPreview(
        { db, token: ids.token(TOKEN_BYTES), now: clock.now() },
        { projectId: projectOf(request).id, principal },
        request.body,
      );
      return {
        url: `/p/preview/${preview.token}`,
        warnings: warningsOf(preview.settings.theme),
        expires_at: new Date(preview.expiresAt).toISOString(),
      };
    },
  });
}

function lookRoute(http: Http, { db, clock, projects, baseUrl }: PreviewRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/p/preview/:token",
    config: { access: anyone, isLimited: true, isForPeople: true },
    schema: {
      tags,
      summary: "Look at settings that are tried out",
      description: "For an iframe on this installation's own pages. Its forms go nowhere.",
      params: Type.Object({ token: Type.String() }),
      querystring: Type.Object({
        view: Type.Enum([...VIEWS], { default: "form", description: "The form, or somebody's status page." }),
        scheme: Type.Optional(Type.Enum([...COLOR_SCHEMES], { description: "Instead of the theme's." })),
      }),
      response: { 200: { content: { "text/html": { schema: Type.String() } } } },
    },
    preHandler: createVisitLimit(clock),
    errorHandler: answerWithPage,
    handler: async (request, reply) => {
      const { view, scheme } = request.query;
      const preview = await findPreview(db.read, request.params.token, clock.now());
      const project = preview && (await projects.find(String(preview.projectId)));
      if (!project) return sendNothingHere(reply);
      const settings: PageSettings = {
        ...preview.settings,
        closed: view === "closed" || (view === "form" && preview.settings.closed),
        theme: { ...preview.settings.theme, color_scheme: scheme ?? preview.settings.theme.color_scheme },
      };
      const model = await modelOf(db, project.id, settings);
      if (view === "form" || view === "closed") {
        const state = { sent: {}, errors: [], problem: null };
        return sendSignUpPage(reply, project, model, state, { baseUrl: baseUrl(), isPreview: true });
      }
      const document = statusDocument(sampleStatus(project, model, view, baseUrl()), "");
      return sendDocument(reply, 200, { ...document, isPreview: true });
    },
  });
}
