import Type from "typebox";
import { anyone, createVisitLimit } from "../../accounts/index.ts";
import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import type { ProjectDirectory } from "../../projects/index.ts";
import { type ClickCounter, dayOf, isPersonsClick } from "../../referrals/index.ts";
import { findLinkOwner } from "../../users/index.ts";
import { createGuessLimit } from "../guess-limit.ts";
import { leadsTo } from "../look/document.ts";
import { answerWithPage, sendNothingHere } from "../look/refusal-page.ts";
import { campaignIn } from "./campaign.ts";

const REMEMBERED_S = 30 * 24 * 60 * 60;

/** Remembers by whose link a visitor came to a project: each has its own. */
export function referrerCookie(projectId: number): string {
  return `hl_ref_${projectId}`;
}

export interface ShareLinkDeps {
  db: Database;
  clock: Clock;
  projects: ProjectDirectory;
  clicks: ClickCounter;
  nameVisitor: (day: number, ip: string, agent: string) => string;
  baseUrl: () => string;
}

export function shareLinkRoutes(http: Http, deps: ShareLinkDeps): void {
  const guesses = createGuessLimit(deps.clock);

  http.route({
    method: "GET",
    url: "/r/:code",
    config: { access: anyone, isLimited: true, isForPeople: true },
    schema: {
      tags: ["Pages"],
      summary: "A user's share link",
      description:
        "Counts a click of a person, once a day for each, remembers for 30 days in a cookie who brought the visitor, and leads to the project's page.",
      params: Type.Object({ code: Type.String({ description: "A user's referral code." }) }),
      response: { 302: leadsTo("To the project's page, with the code in `ref`.") },
    },
    preHandler: createVisitLimit(deps.clock),
    errorHandler: answerWithPage,
    handler: async (request, reply) => {
      const code = request.params.code.toLowerCase();
      const found = await guesses.lookUp(request, () => findLink(deps, code));
      if (!found) return sendNothingHere(reply);
      const { owner, project } = found;
      if (isPersonsClick(request.method, request.headers)) {
        const day = dayOf(deps.clock.now());
        const visitor = deps.nameVisitor(day, request.ip, request.headers["user-agent"] ?? "");
        deps.clicks.count({ user_id: owner.id, visitor, day });
      }
      const page = `/p/${project.slug}?ref=${code}${campaignIn(request.query)}`;
      if (!isOpening(request.headers)) return reply.redirect(page, 302);
      return reply
        .setCookie(referrerCookie(project.id), code, {
          path: "/",
          maxAge: REMEMBERED_S,
          httpOnly: true,
          sameSite: "lax",
          secure: deps.baseUrl().startsWith("https:"),
        })
        .redirect(page, 302);
    },
  });
}

async function findLink({ db, projects }: ShareLinkDeps, code: string) {
  const owner = await findLinkOwner(db.read, code);
  const project = owner && (await projects.find(String(owner.project_id)));
  return project ? { owner, project } : null;
}

/** Whether the visitor comes to see a page: what a page loads, such as a picture, is nobody following a link. */
function isOpening(headers: { "sec-fetch-dest"?: string | undefined }): boolean {
  return ["document", "iframe", undefined].includes(headers["sec-fetch-dest"]);
}
