import Type from "typebox";
import { anyone, createVisitLimit } from "../accounts/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Http } from "../kernel/http/index.ts";
import type { Project, ProjectDirectory } from "../projects/index.ts";
import { isDerived, shareLink } from "../users/index.ts";
import { sendPage } from "./layout.ts";
import { answerWithPage } from "./refusal-page.ts";
import { nothingHere, signUpForm, thanks } from "./sign-up-page.ts";
import { one } from "./visitor-input.ts";

/** An address that was put together by others may say a thing twice: the first counts. */
const said = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }));

export interface PageRoutesDeps {
  clock: Clock;
  projects: ProjectDirectory;
  baseUrl: () => string;
}

export function pageRoutes(http: Http, { clock, projects, baseUrl }: PageRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/p/:slug",
    config: { access: anyone, isLimited: true, isForPeople: true },
    schema: {
      tags: ["Pages"],
      summary: "A project's page",
      description:
        "Where visitors sign up, without a script. It has no cookies of its own, and loads nothing.",
      params: Type.Object({ slug: Type.String({ description: "The project's slug; not its id." }) }),
      querystring: Type.Object({
        ref: said("The referral code that the visitor came by."),
        joined: said("After a sign-up: the new user's referral code."),
      }),
      response: { 200: { content: { "text/html": { schema: Type.String() } } } },
    },
    preHandler: createVisitLimit(clock),
    errorHandler: answerWithPage,
    handler: async (request, reply) => {
      const { slug } = request.params;
      const ref = one(request.query.ref ?? "");
      const joined = one(request.query.joined ?? "");
      const project = await findBySlug(projects, slug);
      if (!project) return sendPage(reply, 404, "Nothing is here", nothingHere);
      if (joined !== "") {
        const link = isDerived(joined) ? shareLink(baseUrl(), joined) : null;
        return sendPage(reply, 200, project.name, thanks(project, link));
      }
      const form = { project, referralCode: ref, problem: null, email: "", firstName: "" };
      return sendPage(reply, 200, project.name, signUpForm(form));
    },
  });
}

/** Not by id, which could be counted up. */
async function findBySlug(projects: ProjectDirectory, slug: string): Promise<Project | null> {
  return /^\d+$/.test(slug) ? null : projects.find(slug);
}
