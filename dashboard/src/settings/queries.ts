import { queryOptions } from "@tanstack/react-query";
import { api, type Row } from "../api.ts";

/** A project has no more members, invitations or keys than one page holds. */
const ALL = 200;

export type TeamMember = Row<"/api/v1/projects/{project}/members">;
export type Invite = Row<"/api/v1/projects/{project}/invites">;
export type ApiKey = Row<"/api/v1/projects/{project}/keys">;

export const membersQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "members"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/members", {
        params: { path: { project }, query: { limit: ALL } },
        signal,
      }),
  });

/** For admins: whom an invitation waits for. */
export const invitesQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "invites"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/invites", {
        params: { path: { project }, query: { limit: ALL } },
        signal,
      }),
  });

/** For admins. */
export const keysQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "keys"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/keys", {
        params: { path: { project }, query: { limit: ALL } },
        signal,
      }),
  });
