import "./tables.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Http } from "../kernel/http/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { configRoutes } from "./config-routes.ts";
import { pictureRoutes } from "./pictures/routes.ts";
import { previewRoutes } from "./preview/routes.ts";
import { questionRoutes } from "./questions/routes.ts";
import { createPageDirectory } from "./settings/directory.ts";
import { pageSettingsRoutes } from "./settings/routes.ts";
import { type ShareLinkDeps, shareLinkRoutes } from "./share-link/routes.ts";
import { pageRoutes } from "./sign-up/page-routes.ts";
import { type SignUpRoutesDeps, signUpRoutes } from "./sign-up/routes.ts";
import { createLeaderBoard } from "./status/leaders.ts";
import { statusLinkRoutes } from "./status/link-routes.ts";
import { createStatusLinks } from "./status/links.ts";
import { createLooks } from "./status/looks.ts";
import { type StatusRoutesDeps, statusRoutes } from "./status/routes.ts";

export { forgetPreviews } from "./preview/keep.ts";
export { purgePages } from "./purge.ts";
export { PageAnswer, PagePatch } from "./settings/wire.ts";

export interface PagesDeps
  extends Pick<StatusRoutesDeps, "projects" | "recordShare" | "rewards">,
    Pick<ShareLinkDeps, "clicks" | "nameVisitor">,
    Pick<SignUpRoutesDeps, "join"> {
  db: Database;
  clock: Clock;
  ids: Ids;
  baseUrl: () => string;
  /** Of the tokens that lead to status pages. */
  statusKey: Buffer;
}

/** Everything that visitors see, and what it is made from. */
export function pagesRoutes(http: Http, deps: PagesDeps): void {
  const pages = createPageDirectory(deps);
  const statusLinks = createStatusLinks({ key: deps.statusKey, clock: deps.clock });
  const leaders = createLeaderBoard(deps);
  pageSettingsRoutes(http, { ...deps, directory: pages });
  pictureRoutes(http, deps);
  previewRoutes(http, deps);
  questionRoutes(http, { ...deps, pages });
  pageRoutes(http, { ...deps, pages });
  shareLinkRoutes(http, deps);
  signUpRoutes(http, { ...deps, pages, statusLinks });
  configRoutes(http, { ...deps, pages });
  statusRoutes(http, { ...deps, pages, statusLinks, leaders, looks: createLooks(deps) });
  statusLinkRoutes(http, { ...deps, statusLinks });
}
