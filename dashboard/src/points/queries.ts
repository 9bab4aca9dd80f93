import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Row } from "../api.ts";
import type { GoalsSearch } from "./goals-search.ts";

export type Entry = Row<"/api/v1/projects/{project}/users/{user}/points">;
export type LedgerEntry = Row<"/api/v1/projects/{project}/points">;
export type Goal = Row<"/api/v1/projects/{project}/goals">;

const PAGE_ROWS = 50;

/** The ledger of all; under "users", as what happens to users changes it. */
export const ledgerQuery = (project: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "users", "points", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/points", {
        params: { path: { project }, query: pageOf(cursor) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** A user's part of it, with the balance. */
export const userPointsQuery = (project: string, user: number, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "users", user, "points", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/points", {
        params: { path: { project, user }, query: pageOf(cursor) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const goalsQuery = (project: string, { name, cursor }: GoalsSearch) =>
  queryOptions({
    queryKey: [project, "users", "goals", name, cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/goals", {
        params: { path: { project }, query: { ...pageOf(cursor), ...(name !== undefined && { name }) } },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

function pageOf(cursor: string | undefined) {
  return { limit: PAGE_ROWS, ...(cursor !== undefined && { cursor }) };
}
