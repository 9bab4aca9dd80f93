import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { meQuery } from "./accounts/queries.ts";
import { isSignedOut } from "./api.ts";
import { readOverviewSearch } from "./overview/overview-search.ts";
import { projectQuery } from "./projects/queries.ts";
import { NotFound } from "./shell/not-found.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { PageLoading } from "./shell/page-loading.tsx";
import { ProjectShell } from "./shell/project-shell.tsx";

/** Every screen and its address. What a screen needs of the address it checks itself, in its `…-search.ts`. */

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ notFoundComponent: NotFound });

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyRouteComponent(() => import("./accounts/setup-page.tsx"), "SetupPage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: ({ next }): { next?: string } =>
    typeof next === "string" && /^\/(?![/\\])/.test(next) ? { next } : {},
  component: lazyRouteComponent(() => import("./accounts/sign-in-page.tsx"), "SignInPage"),
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

const projects = createRoute({
  getParentRoute: () => members,
  path: "/",
  component: lazyRouteComponent(() => import("./projects/projects-page.tsx"), "ProjectsPage"),
});

const project = createRoute({
  getParentRoute: () => members,
  path: "/projects/$project",
  loader: ({ context, params }) => context.queries.ensureQueryData(projectQuery(params.project)),
  component: ProjectShell,
});

const overview = createRoute({
  getParentRoute: () => project,
  path: "/",
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import("./overview/overview-page.tsx"), "OverviewPage"),
});

const webhooks = createRoute({
  getParentRoute: () => project,
  path: "/webhooks",
  component: lazyRouteComponent(() => import("./webhooks/endpoints-page.tsx"), "EndpointsPage"),
});

const routeTree = root.addChildren([
  setup,
  signIn,
  members.addChildren([projects, project.addChildren([overview, webhooks])]),
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
