import { keepPreviousData, queryOptions, skipToken } from "@tanstack/react-query";
import { type Answer, api, type Row } from "../api.ts";
import type { WaveSearch } from "./wave-search.ts";

export type Wave = Row<"/api/v1/projects/{project}/waves">;
export type Audience = Wave["audience"];
export type WavePerson = Row<"/api/v1/projects/{project}/waves/{wave}/users">;
export type Preview = Answer<"/api/v1/projects/{project}/waves/preview", "post">;

const WAVES_A_PAGE = 20;
const PEOPLE_A_PAGE = 50;

/** A page of the list; the one before stands until it is there. */
export const wavesQuery = (project: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "waves", "list", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/waves", {
        params: {
          path: { project },
          query: { limit: WAVES_A_PAGE, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const waveQuery = (project: string, wave: number) =>
  queryOptions({
    queryKey: [project, "waves", wave],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/waves/{wave}", { params: { path: { project, wave } }, signal }),
  });

/** Whom a wave went through. */
export const wavePeopleQuery = (project: string, wave: number, { state, cursor }: WaveSearch) =>
  queryOptions({
    queryKey: [project, "waves", wave, "people", state, cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/waves/{wave}/users", {
        params: {
          path: { project, wave },
          query: { limit: PEOPLE_A_PAGE, ...(state && { state }), ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** Whom a wave of this audience would invite now; null isn't asked for. Under "users": what happens to them changes it. */
export const previewQuery = (project: string, audience: Audience | null) =>
  queryOptions({
    queryKey: [project, "users", "preview", audience],
    queryFn:
      audience === null
        ? skipToken
        : ({ signal }: { signal: AbortSignal }) =>
            api.post("/api/v1/projects/{project}/waves/preview", {
              params: { path: { project } },
              body: { audience },
              signal,
            }),
    placeholderData: keepPreviousData,
  });
