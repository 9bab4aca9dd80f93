import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { isAtLeast, type Role } from "../accounts/roles.ts";
import { api, type Read } from "../api.ts";

export type Project = Read<"/api/v1/projects/{project}">;
export type Stats = Read<"/api/v1/projects/{project}/stats">;

const PROJECTS_A_PAGE = 24;

/** Those that one has a part in. */
export const projectsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ["projects", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects", {
        params: { query: { limit: PROJECTS_A_PAGE, ...(cursor !== undefined && { cursor }) } },
        signal,
      }),
  });

/** `project` is its slug, as it stands in the address; the keys of all that is a project's begin with it. */
export const projectQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "project"],
    queryFn: ({ signal }) => api.get("/api/v1/projects/{project}", { params: { path: { project } }, signal }),
    staleTime: 60_000,
  });

/** The project of the screen; its shell has loaded it. */
export function useProject(): Project {
  const { project } = useParams({ from: "/members/projects/$project" });
  return useSuspenseQuery(projectQuery(project)).data;
}

/** Whether the person may do here what `needed` may: what they may not isn't offered. The server decides. */
export function useMay(needed: Role): boolean {
  const { role } = useProject();
  return role !== null && isAtLeast(role, needed);
}

/** What there is now; under "users", as what happens to users changes it. */
export const statsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "users", "stats"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/stats", { params: { path: { project } }, signal }),
  });
