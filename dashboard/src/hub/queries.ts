import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";
import type { CaptureFilter } from "./captures/captures-search.ts";

const MAX_CONNECTIONS = 200;
const PAGE = 50;

export type Connector = Row<"/api/v1/projects/{project}/connectors">;
export type Field = Connector["auth"][number];
export type Connection = Row<"/api/v1/projects/{project}/connections">;
export type Source = NonNullable<Connection["source"]>;
export type CaptureRow = Row<"/api/v1/projects/{project}/connections/{connection}/captures">;
export type Capture = Read<"/api/v1/projects/{project}/captures/{capture}">;

/** The catalogue. It changes with the server's version alone. */
export const connectorsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "connectors"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/connectors", { params: { path: { project } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Under "captures", as each capture is told of in its connection. */
export const connectionsQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "captures", "connections"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/connections", {
        params: { path: { project }, query: { limit: MAX_CONNECTIONS } },
        signal,
      }),
  });

export const connectionQuery = (project: string, connection: number) =>
  queryOptions({
    queryKey: [project, "captures", "connections", connection],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/connections/{connection}", {
        params: { path: { project, connection } },
        signal,
      }),
  });

/** A page of what came in at a connection. */
export const capturesQuery = (
  project: string,
  connection: number,
  filter: CaptureFilter,
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: [project, "captures", "list", connection, filter, cursor ?? null],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/connections/{connection}/captures", {
        params: {
          path: { project, connection },
          query: { ...filter, limit: PAGE, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** What came in last. */
export const newestCaptureQuery = (project: string, connection: number) =>
  queryOptions({
    queryKey: [project, "captures", "newest", connection],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/connections/{connection}/captures", {
        params: { path: { project, connection }, query: { limit: 1 } },
        signal,
      }),
    select: ({ data }) => data[0] ?? null,
  });

/** The event types seen at a connection. */
export const seenTypesQuery = (project: string, connection: number) =>
  queryOptions({
    queryKey: [project, "captures", "types", connection],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/connections/{connection}/types", {
        params: { path: { project, connection } },
        signal,
      }),
  });

/** One that came in, by its name. */
export const captureQuery = (project: string, capture: string) =>
  queryOptions({
    queryKey: [project, "captures", "one", capture],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/captures/{capture}", {
        params: { path: { project, capture } },
        signal,
      }),
  });
