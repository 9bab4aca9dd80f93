import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type Read, type Row } from "../api.ts";
import { setAnswer } from "../kit/set-answer.ts";
import { tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";

export type Import = Read<"/api/v1/projects/{project}/imports/{import}">;
export type Column = Import["columns"][number];
export type Refusal = Row<"/api/v1/projects/{project}/imports/{import}/refusals">;

const IMPORTS_A_PAGE = 20;
const REFUSALS_SHOWN = 8;

export const importsQuery = (project: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "imports", "list", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/imports", {
        params: {
          path: { project },
          query: { limit: IMPORTS_A_PAGE, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const importQuery = (project: string, id: number) =>
  queryOptions({
    queryKey: [project, "imports", id],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/imports/{import}", {
        params: { path: { project, import: id } },
        signal,
      }),
  });

/** The first refused rows. */
export const refusalsQuery = (project: string, id: number) =>
  queryOptions({
    queryKey: [project, "imports", id, "refusals"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/imports/{import}/refusals", {
        params: { path: { project, import: id }, query: { limit: REFUSALS_SHOWN } },
        signal,
      }),
  });

const ACTS = {
  "dry-run": "/api/v1/projects/{project}/imports/{import}/dry-run",
  start: "/api/v1/projects/{project}/imports/{import}/start",
  cancel: "/api/v1/projects/{project}/imports/{import}/cancel",
} as const;

/** Tries, starts or cancels an import. */
export function useImportAct(id: number) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: keyof typeof ACTS) =>
      api.post(ACTS[act], { params: { path: { project, import: id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [project, "imports"] }),
    onError: tellFailed,
  });
}

export interface ImportChange {
  encoding?: Import["encoding"];
  delimiter?: Import["delimiter"];
  has_header?: boolean;
  status?: Import["status"];
  existing?: Import["existing"];
  mapping?: (string | null)[];
}

/** Says how a file is read and what its columns mean; each choice is kept at once. */
export function useChangeImport(id: number) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportChange) =>
      api.patch("/api/v1/projects/{project}/imports/{import}", {
        params: { path: { project, import: id } },
        body,
      }),
    onSuccess: (changed) => setAnswer(queries, importQuery(project, id).queryKey, changed),
    onError: tellFailed,
  });
}
