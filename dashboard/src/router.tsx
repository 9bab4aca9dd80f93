import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from "@tanstack/react-router";
import { meQuery, readSetup } from "./accounts/queries.ts";
import { isNotFound, isSignedOut } from "./api.ts";
import { fetchScript } from "./kit/fetch-script.ts";
import { readOverviewSearch } from "./overview/overview-search.ts";
import { readProjectsSearch } from "./projects/projects-search.ts";
import { projectQuery } from "./projects/queries.ts";
import { focusTitle } from "./shell/focus-title.ts";
import { HomeShell } from "./shell/home-shell.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { PageLoading } from "./shell/page-loading.tsx";
import { ProjectShell } from "./shell/project-shell.tsx";
import { readUserSearch } from "./users/user-search.ts";
import { readUsersSearch } from "./users/users-search.ts";
import { readLogSearch } from "./webhooks/log/log-search.ts";

/** Every screen and its address. What a screen needs of the address it checks itself, in its `…-search.ts`. */

/** For a script that a newer version has replaced, the router reloads the page, once. */
const screen: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => fetchScript(load), name);

/** Long enough for a server nearby, short enough that nobody wonders. */
const PENDING_MS = 300;

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ notFoundComponent: NotFound });

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  loader: readSetup,
  component: screen(() => import("./accounts/setup-page.tsx"), "SetupPage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: ({ next }): { next?: string } => (typeof next === "string" ? { next } : {}),
  loader: readSetup,
  component: screen(() => import("./accounts/sign-in-page.tsx"), "SignInPage"),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: "/invite",
  component: screen(() => import("./accounts/invite-page.tsx"), "InvitePage"),
});

/** What only members see: who is not signed in is sent to the door, and comes back here afterwards. */
const members = createRoute({
  getParentRoute: () => root,
  id: "members",
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery);
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      const next = location.href === "/" ? {} : { next: location.href };
      throw redirect({ to: "/sign-in", search: next, replace: true });
    }
  },
});

const home = createRoute({ getParentRoute: () => members, id: "home", component: HomeShell });

const projects = createRoute({
  getParentRoute: () => home,
  path: "/",
  validateSearch: readProjectsSearch,
  component: screen(() => import("./projects/projects-page.tsx"), "ProjectsPage"),
});

const projectsByName = createRoute({
  getParentRoute: () => members,
  path: "/projects",
  beforeLoad: () => {
    throw redirect({ to: "/", replace: true });
  },
});

const account = createRoute({
  getParentRoute: () => home,
  path: "/account",
  component: screen(() => import("./accounts/account-page.tsx"), "AccountPage"),
});

const project = createRoute({
  getParentRoute: () => members,
  path: "/projects/$project",
  loader: async ({ context, params }) => {
    try {
      await context.queries.ensureQueryData(projectQuery(params.project));
    } catch (error) {
      throw isNotFound(error) ? notFound() : error;
    }
  },
  component: ProjectShell,
});

const overview = createRoute({
  getParentRoute: () => project,
  path: "/",
  validateSearch: readOverviewSearch,
  component: screen(() => import("./overview/overview-page.tsx"), "OverviewPage"),
});

const webhooks = createRoute({
  getParentRoute: () => project,
  path: "/webhooks",
  component: screen(() => import("./webhooks/endpoints-page.tsx"), "EndpointsPage"),
});

const users = createRoute({
  getParentRoute: () => project,
  path: "/users",
  validateSearch: readUsersSearch,
  component: screen(() => import("./users/users-page.tsx"), "UsersPage"),
});

const user = createRoute({
  getParentRoute: () => project,
  path: "/users/$user",
  params: {
    parse: ({ user }) => ({ user: Number(user) }),
    stringify: ({ user }) => ({ user: String(user) }),
  },
  validateSearch: readUserSearch,
  component: screen(() => import("./users/user-page.tsx"), "UserPage"),
});

const webhookLog = createRoute({
  getParentRoute: () => project,
  path: "/webhooks/log",
  validateSearch: readLogSearch,
  component: screen(() => import("./webhooks/log-page.tsx"), "LogPage"),
});

const settings = createRoute({
  getParentRoute: () => project,
  path: "/settings",
  component: screen(() => import("./settings/settings-frame.tsx"), "SettingsFrame"),
});

const projectSettings = createRoute({
  getParentRoute: () => settings,
  path: "/",
  component: screen(() => import("./settings/project-page.tsx"), "ProjectSettingsPage"),
});

const team = createRoute({
  getParentRoute: () => settings,
  path: "/team",
  component: screen(() => import("./settings/team-page.tsx"), "TeamPage"),
});

const keys = createRoute({
  getParentRoute: () => settings,
  path: "/keys",
  component: screen(() => import("./settings/keys-page.tsx"), "KeysPage"),
});

const privacy = createRoute({
  getParentRoute: () => settings,
  path: "/privacy",
  component: screen(() => import("./settings/privacy-page.tsx"), "PrivacyPage"),
});

const danger = createRoute({
  getParentRoute: () => settings,
  path: "/danger",
  component: screen(() => import("./settings/danger-page.tsx"), "DangerPage"),
});

const routeTree = root.addChildren([
  setup,
  signIn,
  invite,
  members.addChildren([
    home.addChildren([projects, account]),
    projectsByName,
    project.addChildren([
      overview,
      users,
      user,
      webhooks,
      webhookLog,
      settings.addChildren([projectSettings, team, keys, privacy, danger]),
    ]),
  ]),
]);

export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queries },
    search: { strict: true }, // what a screen doesn't read in its address falls away
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: PENDING_MS,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  });
  router.subscribe("onRendered", focusTitle);
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
