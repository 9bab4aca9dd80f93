import { modals } from "@mantine/modals";
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
import { readCapturesSearch } from "./hub/captures/captures-search.ts";
import { readSetupSearch } from "./hub/connections/setup-search.ts";
import { readRunsSearch } from "./hub/runs/runs-search.ts";
import { fetchScript } from "./kit/fetch-script.ts";
import { readCursor } from "./kit/read-cursor.ts";
import { whenIdle } from "./kit/when-idle.ts";
import { readOverviewSearch } from "./overview/overview-search.ts";
import { readPageSearch } from "./page/page-search.ts";
import { readGoalsSearch } from "./points/goals-search.ts";
import { readProjectsSearch } from "./projects/projects-search.ts";
import { projectQuery } from "./projects/queries.ts";
import { readReferralsSearch } from "./referrals/referrals-search.ts";
import { readGrantsSearch, readReviewSearch } from "./rewards/grants-search.ts";
import { focusTitle } from "./shell/focus-title.ts";
import { HomeShell } from "./shell/home-shell.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { PageLoading } from "./shell/page-loading.tsx";
import { ProjectShell } from "./shell/project-shell.tsx";
import { usersQuery } from "./users/queries.ts";
import { readUserSearch } from "./users/user-search.ts";
import { readUsersSearch } from "./users/users-search.ts";
import { readWaveSearch } from "./waves/wave-search.ts";
import { readWavesSearch } from "./waves/waves-search.ts";
import { filterOf, readLogSearch } from "./webhooks/log/log-search.ts";
import { activityQuery, deliveriesQuery, endpointsQuery } from "./webhooks/queries.ts";

/**
 * Every screen and its address. What a screen needs of the address it checks itself, in its `…-search.ts`. A list is
 * asked for by its route, beside the screen's script, and the screen waits for it itself.
 */

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
  // The lists open without a wait for their scripts.
  onEnter: () => {
    for (const { options } of [users, webhooks, webhookLog]) whenIdle(options.component?.preload);
  },
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
  loader: ({ context: { queries }, params }) => {
    void queries.prefetchQuery(endpointsQuery(params.project));
    void queries.prefetchQuery(activityQuery(params.project));
  },
  component: screen(() => import("./webhooks/endpoints-page.tsx"), "EndpointsPage"),
});

const users = createRoute({
  getParentRoute: () => project,
  path: "/users",
  validateSearch: readUsersSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => void context.queries.prefetchQuery(usersQuery(params.project, deps)),
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

const waves = createRoute({
  getParentRoute: () => project,
  path: "/waves",
  validateSearch: readWavesSearch,
  component: screen(() => import("./waves/waves-page.tsx"), "WavesPage"),
});

const wave = createRoute({
  getParentRoute: () => project,
  path: "/waves/$wave",
  params: {
    parse: ({ wave }) => ({ wave: Number(wave) }),
    stringify: ({ wave }) => ({ wave: String(wave) }),
  },
  validateSearch: readWaveSearch,
  component: screen(() => import("./waves/wave-page.tsx"), "WavePage"),
});

const rewardsFrame = createRoute({
  getParentRoute: () => project,
  path: "/rewards",
  component: screen(() => import("./rewards/rewards-frame.tsx"), "RewardsFrame"),
});

const rewards = createRoute({
  getParentRoute: () => rewardsFrame,
  path: "/",
  component: screen(() => import("./rewards/rewards-page.tsx"), "RewardsPage"),
});

const rewardsReview = createRoute({
  getParentRoute: () => rewardsFrame,
  path: "/review",
  validateSearch: readReviewSearch,
  component: screen(() => import("./rewards/review-page.tsx"), "ReviewPage"),
});

const rewardsGiven = createRoute({
  getParentRoute: () => rewardsFrame,
  path: "/given",
  validateSearch: readGrantsSearch,
  component: screen(() => import("./rewards/given-page.tsx"), "GivenPage"),
});

const referrals = createRoute({
  getParentRoute: () => rewardsFrame,
  path: "/referrals",
  validateSearch: readReferralsSearch,
  component: screen(() => import("./referrals/referrals-page.tsx"), "ReferralsPage"),
});

const points = createRoute({
  getParentRoute: () => rewardsFrame,
  path: "/points",
  validateSearch: readCursor,
  component: screen(() => import("./points/points-page.tsx"), "PointsPage"),
});

const goals = createRoute({
  getParentRoute: () => rewardsFrame,
  path: "/goals",
  validateSearch: readGoalsSearch,
  component: screen(() => import("./points/goals-page.tsx"), "GoalsPage"),
});

const page = createRoute({
  getParentRoute: () => project,
  path: "/page",
  validateSearch: readPageSearch,
  component: screen(() => import("./page/editor-page.tsx"), "EditorPage"),
});

const webhookLog = createRoute({
  getParentRoute: () => project,
  path: "/webhooks/log",
  validateSearch: readLogSearch,
  loaderDeps: ({ search }) => ({ filter: filterOf(search), cursor: search.cursor }),
  loader: ({ context, params, deps: { filter, cursor } }) =>
    void context.queries.prefetchQuery(deliveriesQuery(params.project, filter, cursor)),
  component: screen(() => import("./webhooks/log-page.tsx"), "LogPage"),
});

const integrations = createRoute({
  getParentRoute: () => project,
  path: "/integrations",
  component: screen(() => import("./hub/connections/integrations-page.tsx"), "IntegrationsPage"),
});

const connection = createRoute({
  getParentRoute: () => project,
  path: "/integrations/$connection",
  params: {
    parse: ({ connection }) => ({ connection: Number(connection) }),
    stringify: ({ connection }) => ({ connection: String(connection) }),
  },
  component: screen(() => import("./hub/connections/connection-frame.tsx"), "ConnectionFrame"),
});

const connectionSetup = createRoute({
  getParentRoute: () => connection,
  path: "/",
  validateSearch: readSetupSearch,
  component: screen(() => import("./hub/connections/setup-page.tsx"), "SetupPage"),
});

const captures = createRoute({
  getParentRoute: () => connection,
  path: "/captures",
  validateSearch: readCapturesSearch,
  component: screen(() => import("./hub/captures/captures-page.tsx"), "CapturesPage"),
});

const connectionSettings = createRoute({
  getParentRoute: () => connection,
  path: "/settings",
  component: screen(() => import("./hub/connections/settings-page.tsx"), "ConnectionSettingsPage"),
});

const tasks = createRoute({
  getParentRoute: () => project,
  path: "/tasks",
  component: screen(() => import("./hub/tasks/tasks-page.tsx"), "TasksPage"),
});

const task = createRoute({
  getParentRoute: () => project,
  path: "/tasks/$task",
  params: {
    parse: ({ task }) => ({ task: Number(task) }),
    stringify: ({ task }) => ({ task: String(task) }),
  },
  component: screen(() => import("./hub/tasks/task-frame.tsx"), "TaskFrame"),
});

const taskEditor = createRoute({
  getParentRoute: () => task,
  path: "/",
  component: screen(() => import("./hub/tasks/task-page.tsx"), "TaskPage"),
});

const runs = createRoute({
  getParentRoute: () => task,
  path: "/runs",
  validateSearch: readRunsSearch,
  component: screen(() => import("./hub/runs/runs-page.tsx"), "RunsPage"),
});

const transfers = createRoute({
  getParentRoute: () => project,
  path: "/transfers",
  validateSearch: readCursor,
  component: screen(() => import("./transfers/transfers-page.tsx"), "TransfersPage"),
});

const oneImport = createRoute({
  getParentRoute: () => project,
  path: "/transfers/$import",
  params: {
    parse: ({ import: id }) => ({ import: Number(id) }),
    stringify: ({ import: id }) => ({ import: String(id) }),
  },
  component: screen(() => import("./transfers/import-page.tsx"), "ImportPage"),
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
      waves,
      wave,
      rewardsFrame.addChildren([rewards, rewardsReview, rewardsGiven, referrals, points, goals]),
      page,
      integrations,
      connection.addChildren([connectionSetup, captures, connectionSettings]),
      tasks,
      task.addChildren([taskEditor, runs]),
      webhooks,
      webhookLog,
      transfers,
      oneImport,
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
    // Another user or task is another screen: nothing begun with one goes on with the next. A project may be renamed.
    defaultRemountDeps: ({ params }) => ({ ...params, project: null }),
    scrollRestoration: true,
  });
  router.subscribe("onBeforeNavigate", ({ pathChanged }) => {
    if (pathChanged) modals.closeAll(); // what is asked there is about the screen that is left
  });
  router.subscribe("onRendered", focusTitle);
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
