import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";
import { type UsersSearch, usersFilter } from "./users-search.ts";

/** As lists and payloads have a user; `UserRead` adds what can be done. */
export type User = Row<"/api/v1/projects/{project}/users">;
export type UserRead = Read<"/api/v1/projects/{project}/users/{user}">;
export type Position = Read<"/api/v1/projects/{project}/users/{user}/position">;
export type UserEvent = Row<"/api/v1/projects/{project}/users/{user}/events">;

const PAGE_ROWS = 50;
/** More than anybody chooses from. */
const MAX_GROUPS = 200;

/** A page of the list; the one before stands until it is there. */
export const usersQuery = (project: string, search: UsersSearch) =>
  queryOptions({
    queryKey: [project, "users", "list", search],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users", {
        params: { path: { project }, query: { limit: PAGE_ROWS, ...usersFilter(search) } },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The names of the groups that somebody is in. */
export const groupsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "users", "groups"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/groups", {
        params: { path: { project }, query: { limit: MAX_GROUPS } },
        signal,
      }),
    select: ({ data }) => data.map(({ name }) => name),
  });

export const userQuery = (project: string, user: number) =>
  queryOptions({
    queryKey: [project, "users", user],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}", { params: { path: { project, user } }, signal }),
  });

/** Where a user stands on the waitlist, and why. */
export const positionQuery = (project: string, user: number) =>
  queryOptions({
    queryKey: [project, "users", user, "position"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/position", {
        params: { path: { project, user } },
        signal,
      }),
  });

/** What happened to a user. */
export const timelineQuery = (project: string, user: number, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "users", user, "events", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/events", {
        params: { path: { project, user }, query: pageOf(cursor) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

function pageOf(cursor: string | undefined) {
  return { limit: PAGE_ROWS, ...(cursor !== undefined && { cursor }) };
}
