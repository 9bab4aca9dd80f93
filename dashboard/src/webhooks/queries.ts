import { queryOptions } from "@tanstack/react-query";
import { api, type Row } from "../api.ts";

const MAX_ENDPOINTS = 200;

export type Endpoint = Row<"/api/v1/projects/{project}/webhook-endpoints">;
export type EventType = Row<"/api/v1/projects/{project}/event-types">;

export const endpointsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "endpoints"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/webhook-endpoints", {
        params: { path: { project }, query: { limit: MAX_ENDPOINTS } },
        signal,
      }),
  });

/** The catalogue. It changes with the server's version alone. */
export const eventTypesQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "event-types"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/event-types", { params: { path: { project } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
