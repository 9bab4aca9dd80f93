import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, type Read } from "../api.ts";

export type Project = Read<"/api/v1/projects/{project}">;
export type Role = NonNullable<Project["role"]>;

const ROLES: readonly Role[] = ["viewer", "editor", "admin", "owner"];

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
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
