import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { anyone, createVisitLimit } from "../../accounts/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Http } from "../../kernel/http/index.ts";
import type { Project, ProjectDirectory } from "../../projects/index.ts";
import { answerWithPage, sendNothingHere } from "../look/refusal-page.ts";
import type { PageDirectory } from "../settings/directory.ts";
import { HIDDEN_FIELDS } from "./form.ts";
import { sendSignUpPage } from "./page.ts";
import { type Form, one } from "./visitor-input.ts";

const MAX_HIDDEN = 2000;
const CONTROL = /\p{Cc}/u;

/** An address that was put together by others may say a thing twice: the first counts. */
const said = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }));

export interface PageRoutesDeps {
  clock: Clock;
  projects: ProjectDirectory;
  pages: PageDirectory;
  baseUrl: () => string;
}

export function pageRoutes(http: Http, { clock, projects, pages, baseUrl }: PageRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/p/:slug",
    config: { access: anyone, isLimited: true, isForPeople: true },
    schema: {
      tags: ["Pages"],
      summary: "A project's page",
      description:
        "Where visitors sign up, without a script. It has no cookies of its own, and loads nothing from elsewhere. What the address says of the campaign (`utm_source` and the others) goes along with the sign-up.",
      params: Type.Object({ slug: Type.String({ description: "The project's slug; not its id." }) }),
      querystring: Type.Object({ ref: said("The referral code that the visitor came by.") }),
      response: { 200: { content: { "text/html": { schema: Type.String() } } } },
    },
    preHandler: createVisitLimit(clock),
    errorHandler: answerWithPage,
    handler: async (request, reply) => {
      const project = await findBySlug(projects, request.params.slug);
      if (!project) return sendNothingHere(reply);
      const state = { sent: seenIn(request, baseUrl()), errors: [], problem: null };
      return sendSignUpPage(reply, project, await pages.find(project), state, { baseUrl: baseUrl() });
    },
  });
}

/** Not by id, which could be counted up. */
async function findBySlug(projects: ProjectDirectory, slug: string): Promise<Project | null> {
  return /^\d+$/.test(slug) ? null : projects.find(slug);
}

/** What the visit tells of where the visitor came from: passed over where it can't be kept, as nobody typed it. */
function seenIn({ query, headers }: FastifyRequest, baseUrl: string): Form {
  const named = query as { [name: string]: string | string[] | undefined };
  const isOwn = headers.referer?.startsWith(`${baseUrl}/`) ?? false;
  const seen = HIDDEN_FIELDS.map((name): [string, string] => {
    const value = name === "http_referrer" ? (isOwn ? "" : (headers.referer ?? "")) : one(named[name] ?? "");
    return [name, CONTROL.test(value) || value.length > MAX_HIDDEN ? "" : value];
  });
  return Object.fromEntries(seen);
}
