import type { paths } from "@hookline/sdk";
import { queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";

export type Page = Read<"/api/v1/projects/{project}/page">;
export type Question = Row<"/api/v1/projects/{project}/questions">;
export type Picture = Row<"/api/v1/projects/{project}/page/pictures">;
export type TextName = keyof Page["texts"];

/** What a change of the page may hold. */
export type PageChange = NonNullable<
  paths["/api/v1/projects/{project}/page"]["patch"]["requestBody"]
>["content"]["application/json"];

/** Read anew whenever the editor is opened, and not while somebody is typing in it. */
export const pageQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "page"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/page", { params: { path: { project } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** All that is asked, in order. */
export const questionsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "questions"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/questions", { params: { path: { project } }, signal }),
  });

/** All that were uploaded, newest first. */
export const picturesQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "pictures"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/page/pictures", { params: { path: { project } }, signal }),
  });
