import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";
import { type LogFilter, toQuery } from "./log/log-search.ts";

const MAX_ENDPOINTS = 200;
const PAGE = 50;

export type Endpoint = Row<"/api/v1/projects/{project}/webhook-endpoints">;
export type Activity = Row<"/api/v1/projects/{project}/webhook-endpoints/activity">;
export type DeliveryRow = Row<"/api/v1/projects/{project}/deliveries">;
export type Delivery = Read<"/api/v1/projects/{project}/deliveries/{delivery}">;
export type EventType = Row<"/api/v1/projects/{project}/event-types">;

/** Under "activity", as a URL that answers 410 is disabled by that. */
export const endpointsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "activity", "endpoints"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/webhook-endpoints", {
        params: { path: { project }, query: { limit: MAX_ENDPOINTS } },
        signal,
      }),
  });

/** How it goes with each of them. */
export const activityQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "activity", "figures"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/webhook-endpoints/activity", {
        params: { path: { project }, query: { limit: MAX_ENDPOINTS } },
        signal,
      }),
    select: ({ data }) => new Map(data.map((activity) => [activity.endpoint_id, activity])),
  });

/** The catalogue. It changes with the server's version alone. */
export const eventTypesQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "event-types"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/event-types", { params: { path: { project } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A page of the event log. A span of time is counted back from the moment of asking. */
export const deliveriesQuery = (project: string, filter: LogFilter, cursor?: string) =>
  queryOptions({
    queryKey: [project, "deliveries", "log", filter, cursor ?? null],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/deliveries", {
        params: {
          path: { project },
          query: { ...toQuery(filter, Date.now()), limit: PAGE, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The newest that a filter finds. */
export const newestDeliveryQuery = (project: string, filter: LogFilter) =>
  queryOptions({
    queryKey: [project, "deliveries", "newest", filter],
    queryFn: ({ signal }) => readNewest(project, filter, signal),
  });

/** The newest at the moment in which it was asked for first: no change touches it. */
export const newestAtFirstQuery = (project: string, filter: LogFilter) =>
  queryOptions({
    queryKey: [project, "newest-at-first", filter],
    queryFn: ({ signal }) => readNewest(project, filter, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Its id; 0 where there is none. */
async function readNewest(project: string, filter: LogFilter, signal: AbortSignal): Promise<number> {
  const { data } = await api.get("/api/v1/projects/{project}/deliveries", {
    params: { path: { project }, query: { ...toQuery(filter, Date.now()), limit: 1 } },
    signal,
  });
  return data[0]?.id ?? 0;
}

export const userDeliveriesQuery = (project: string, user: number) =>
  infiniteQueryOptions({
    queryKey: [project, "deliveries", "user", user],
    queryFn: ({ pageParam, signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/deliveries", {
        params: {
          path: { project, user },
          query: { limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });

export const deliveryQuery = (project: string, delivery: number) =>
  queryOptions({
    queryKey: [project, "deliveries", "one", delivery],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/deliveries/{delivery}", {
        params: { path: { project, delivery } },
        signal,
      }),
  });
