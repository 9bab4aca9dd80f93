import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../../api.ts";
import type { RunsFilter } from "./runs-search.ts";

const PAGE = 50;

export type RunRow = Row<"/api/v1/projects/{project}/tasks/{task}/runs">;
export type Run = Read<"/api/v1/projects/{project}/tasks/{task}/runs/{run}">;
export type RunTarget = Run["targets"][number];
export type Try = RunTarget["tries"][number];

/** A page of a task's runs. */
export const runsQuery = (project: string, task: number, filter: RunsFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "runs", "of", task, filter, cursor ?? null],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/tasks/{task}/runs", {
        params: {
          path: { project, task },
          query: { limit: PAGE, ...filter, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const runQuery = (project: string, task: number, run: number) =>
  queryOptions({
    queryKey: [project, "runs", "one", task, run],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/tasks/{task}/runs/{run}", {
        params: { path: { project, task, run } },
        signal,
      }),
  });
