import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";
import { type GrantsSearch, grantsFilter } from "./grants-search.ts";

/** A project has no more rewards than one page holds. */
const ALL = 200;
const PAGE_ROWS = 50;
const CATCHING_UP_MS = 1_000;

export type Reward = Row<"/api/v1/projects/{project}/rewards">;
export type Grant = Row<"/api/v1/projects/{project}/grants">;
export type Tier = Read<"/api/v1/projects/{project}/users/{user}/rewards">["tiers"][number];

/** In the order in which they are earned. While one is applied to who is there already, it is read again and again. */
export const rewardsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "rewards", "rules"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/rewards", {
        params: { path: { project }, query: { limit: ALL } },
        signal,
      }),
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ catching_up }) => catching_up !== null) ? CATCHING_UP_MS : false,
  });

/** A page of who has which reward; the one before stands until it is there. */
export const grantsQuery = (project: string, search: GrantsSearch) =>
  queryOptions({
    queryKey: [project, "rewards", "grants", search],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/grants", {
        params: { path: { project }, query: { limit: PAGE_ROWS, ...grantsFilter(search) } },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** What a user has or had, and how far it is to the next. */
export const userRewardsQuery = (project: string, user: number, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "rewards", "user", user, cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/rewards", {
        params: {
          path: { project, user },
          query: { limit: PAGE_ROWS, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
