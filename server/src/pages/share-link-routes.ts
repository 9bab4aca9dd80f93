import Type from "typebox";
import { anyone } from "../accounts/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Http } from "../kernel/http/index.ts";
import type { ProjectDirectory } from "../projects/index.ts";
import { type ClickCounter, dayOf, isPersonsClick } from "../referrals/index.ts";
import { findLinkOwner } from "../users/index.ts";
import { sendPage } from "./layout.ts";
import { nothingHere } from "./sign-up-page.ts";

/** Remembers by whose link a visitor came. */
export const REFERRER_COOKIE = "hl_ref";
const REMEMBERED_S = 30 * 24 * 60 * 60;

export interface ShareLinkDeps {
  db: Database;
  clock: Clock;
  projects: ProjectDirectory;
  clicks: ClickCounter;
  nameVisitor: (day: number, ip: string, agent: string) => string;
  baseUrl: () => string;
}

export function shareLinkRoutes(http: Http, deps: ShareLinkDeps): void {
  http.route({
    method: ["GET", "HEAD"],
    url: "/r/:code",
    config: { access: anyone },
    schema: {
      tags: ["Pages"],
      summary: "A user's share link",
      description: "Counts a click, remembers who brought the visitor, and leads to the project's page.",
      params: Type.Object({ code: Type.String() }),
    },
    handler: async (request, reply) => {
      const owner = await findLinkOwner(deps.db.read, request.params.code.toLowerCase());
      const project = owner && (await deps.projects.find(String(owner.project_id)));
      if (!project) return sendPage(reply, 404, "Nothing is here", nothingHere);
      if (isPersonsClick(request.method, request.headers)) {
        const day = dayOf(deps.clock.now());
        const visitor = deps.nameVisitor(day, request.ip, request.headers["user-agent"] ?? "");
        deps.clicks.count({ user_id: owner.id, visitor, day });
      }
      return reply
        .setCookie(REFERRER_COOKIE, owner.referral_code, {
          path: "/",
          maxAge: REMEMBERED_S,
          httpOnly: true,
          sameSite: "lax",
          secure: deps.baseUrl().startsWith("https:"),
        })
        .redirect(`/p/${project.slug}?ref=${owner.referral_code}`, 302);
    },
  });
}
