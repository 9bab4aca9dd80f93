import Type from "typebox";
import { anyone } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import type { Project, ProjectDirectory } from "../projects/index.ts";
import { isDerived, shareLink } from "../users/index.ts";
import { sendPage } from "./layout.ts";
import { nothingHere, signUpForm, thanks } from "./sign-up-page.ts";

export interface PageRoutesDeps {
  projects: ProjectDirectory;
  baseUrl: () => string;
}

export function pageRoutes(http: Http, { projects, baseUrl }: PageRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/p/:slug",
    config: { access: anyone },
    schema: {
      tags: ["Pages"],
      summary: "A project's page",
      params: Type.Object({ slug: Type.String() }),
      querystring: Type.Object({
        ref: Type.Optional(Type.String({ description: "The referral code that the visitor came by." })),
        joined: Type.Optional(Type.String({ description: "After a sign-up: the new user's referral code." })),
      }),
    },
    handler: async (request, reply) => {
      const { slug } = request.params;
      const { ref = "", joined } = request.query;
      const project = await findBySlug(projects, slug);
      if (!project) return sendPage(reply, 404, "Nothing is here", nothingHere);
      if (joined !== undefined) {
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
