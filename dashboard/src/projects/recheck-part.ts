import { modals } from "@mantine/modals";
import { notifications } from "@mantine/notifications";
import type { QueryClient } from "@tanstack/react-query";
import type { RegisteredRouter } from "@tanstack/react-router";
import { meQuery } from "../accounts/queries.ts";
import { api, isNotFound } from "../api.ts";
import { setAnswer } from "../kit/set-answer.ts";
import { projectQuery } from "./queries.ts";

/**
 * For when something was refused in a project that one has open: one's role in it may have changed since, or have ended.
 * The project is read anew, so that no more is offered than is allowed now; who has no part in it any more is led
 * to their projects.
 */
export async function recheckPart(router: RegisteredRouter, queries: QueryClient): Promise<void> {
  const slug = openProject(router);
  if (slug === undefined) return;
  const { queryKey } = projectQuery(slug);
  const known = queries.getQueryData(queryKey);
  if (known === undefined) return; // it was never theirs: its own screen says so
  try {
    const path = { project: slug };
    await setAnswer(queries, queryKey, await api.get("/api/v1/projects/{project}", { params: { path } }));
  } catch (error) {
    if (!isNotFound(error) || openProject(router) !== slug) return;
    modals.closeAll();
    notifications.show({
      id: `lost ${slug}`,
      title: `You can't open ${known.name} any more`,
      message: "It was deleted, or somebody has taken you out of its team.",
      color: "red",
      withBorder: true,
      autoClose: false,
    });
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    void queries.invalidateQueries({ queryKey: ["projects"] });
    await router.navigate({ to: "/", replace: true });
    queries.removeQueries({ queryKey: [slug] });
  }
}

function openProject({ state }: RegisteredRouter): string | undefined {
  const shell = state.matches.find(({ routeId }) => routeId === "/members/projects/$project");
  return shell && "project" in shell.params ? shell.params.project : undefined;
}
