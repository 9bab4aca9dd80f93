import { queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";
import { RANGES, type Range, sinceOf } from "./ranges.ts";

/** All under "users", as what happens to users changes it. */

export type Point = Row<"/api/v1/projects/{project}/timeseries">;
export type Sources = Read<"/api/v1/projects/{project}/sources">;
export type Leader = Row<"/api/v1/projects/{project}/top-referrers">;
export type User = Row<"/api/v1/projects/{project}/users">;

/** A range's points, oldest first. */
export interface Growth {
  range: Range;
  points: Point[];
}

/** As many as there may be: for the file; the card shows the first. */
const SOURCES = 100;
const SHOWN_USERS = 8;

/** The range before stands until the next is there. */
export const growthQuery = (project: string, range: Range) =>
  queryOptions({
    queryKey: [project, "users", "growth", range],
    queryFn: async ({ signal }): Promise<Growth> => {
      const { interval, points } = RANGES[range];
      const query = { interval, since: sinceOf(range, Date.now()), time_zone: readersZone() };
      const { data } = await api.get("/api/v1/projects/{project}/timeseries", {
        params: { path: { project }, query },
        signal,
      });
      // The hour or day in which the range begins comes whole: there may be one more than it has.
      return { range, points: data.slice(-points) };
    },
    placeholderData: (before, query) => (isOf(project, query) ? before : undefined),
  });

/** Where the range's sign-ups came from; the range before stands until they are there. */
export const sourcesQuery = (project: string, range: Range) =>
  queryOptions({
    queryKey: [project, "users", "sources", range],
    queryFn: async ({ signal }): Promise<Sources & { range: Range }> => {
      const query = { since: sinceOf(range, Date.now()), limit: SOURCES };
      const sources = await api.get("/api/v1/projects/{project}/sources", {
        params: { path: { project }, query },
        signal,
      });
      return { range, ...sources };
    },
    placeholderData: (before, query) => (isOf(project, query) ? before : undefined),
  });

export const leadersQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "users", "leaders"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/top-referrers", {
        params: { path: { project }, query: { limit: SHOWN_USERS } },
        signal,
      }),
  });

export const latestQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "users", "latest"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users", {
        params: { path: { project }, query: { limit: SHOWN_USERS } },
        signal,
      }),
  });

/** The screen stays when another project is chosen: one project's figures must not stand under another's name. */
function isOf(project: string, query: { queryKey: readonly unknown[] } | undefined): boolean {
  return query?.queryKey[0] === project;
}

/** A browser that doesn't know its zone says so, or nothing. */
function readersZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === "Etc/Unknown" ? "UTC" : (zone ?? "UTC");
}
