import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type Answer, api, type Read, type Row } from "../../api.ts";

const MAX_TASKS = 200;

export type Task = Row<"/api/v1/projects/{project}/tasks">;
export type Definition = Task["draft"];
export type TaskSource = NonNullable<Definition["source"]>;
export type TaskTarget = Definition["targets"][number];
export type Filter = NonNullable<Definition["filter"]>;
export type FilterRow = Extract<Filter["rows"][number], { path: string }>;
/** What runs, or what is being made of it. */
export type Version = "published" | "draft";
export type Template = Read<"/api/v1/task-templates">["data"][number];
export type ExpressionFilter = Read<"/api/v1/expression-filters">["data"][number];
export type Preview = Answer<"/api/v1/projects/{project}/tasks/preview", "post">;
export type PreviewedValue = Preview["targets"][number]["values"][string];
export type TargetField = Answer<
  "/api/v1/projects/{project}/connections/{connection}/targets/{action}/fields",
  "post"
>["data"][number];

/** Something to try a task on, as the API takes it. */
export type SampleInput =
  | { kind: "capture" | "event"; name: string }
  | { kind: "event_type"; name: string; connection_id: number | null };

/** Under "runs", as a run changes when a task last ran. */
export const tasksQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "runs", "tasks"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/tasks", {
        params: { path: { project }, query: { limit: MAX_TASKS } },
        signal,
      }),
  });

export const taskQuery = (project: string, task: number) =>
  queryOptions({
    queryKey: [project, "runs", "tasks", task],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/tasks/{task}", { params: { path: { project, task } }, signal }),
  });

/** They change with the server's version alone. */
export const templatesQuery = queryOptions({
  queryKey: ["task-templates"],
  queryFn: ({ signal }) => api.get("/api/v1/task-templates", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export type HappenedEvent = Row<"/api/v1/projects/{project}/events">;

const LATELY = 100;

/** What happened in the project lately, the newest first. Under "runs", which whatever happens tells. */
export const happenedQuery = (project: string) =>
  queryOptions({
    queryKey: [project, "runs", "happened"],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/events", {
        params: { path: { project }, query: { limit: LATELY } },
        signal,
      }),
  });

/** They change with the server's version alone. */
export const filtersQuery = queryOptions({
  queryKey: ["expression-filters"],
  queryFn: ({ signal }) => api.get("/api/v1/expression-filters", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What expressions see of a sample. A capture stays what it is. */
export const sampleQuery = (project: string, sample: SampleInput | null) =>
  queryOptions({
    queryKey: [project, "samples", sample],
    queryFn: async ({ signal }) => {
      if (sample === null) return { data: null };
      return api.post("/api/v1/projects/{project}/tasks/sample", {
        params: { path: { project } },
        body: { sample },
        signal,
      });
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What every target would be given. */
export const previewQuery = (project: string, definition: Definition, sample: SampleInput | null) =>
  queryOptions({
    queryKey: [project, "previews", definition, sample],
    queryFn: async ({ signal }): Promise<Preview | null> => {
      if (sample === null) return null;
      return api.post("/api/v1/projects/{project}/tasks/preview", {
        params: { path: { project } },
        body: { definition, sample },
        signal,
      });
    },
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });

/** What a task's targets would be given with a sample, as it runs or as it is drafted. */
export const withSampleQuery = (project: string, task: Task, version: Version, sample: SampleInput | null) =>
  queryOptions({
    queryKey: [project, "previews", "of tasks", task.id, version, task[version], sample],
    queryFn: async ({ signal }): Promise<Preview | null> => {
      if (sample === null) return null;
      return api.post("/api/v1/projects/{project}/tasks/{task}/with-sample", {
        params: { path: { project, task: task.id } },
        body: { version, sample },
        signal,
      });
    },
  });

/** The fields of a task's targets, as they were when it was published. */
export const publishedFieldsQuery = (project: string, task: Task) =>
  queryOptions({
    queryKey: [project, "target-fields", "of tasks", task.id, task.published_at],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/tasks/{task}/fields", {
        params: { path: { project, task: task.id } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a target's other system says it is made of changes seldom, and asking it takes a while. */
const ASKED_ANEW_MS = 60_000;

/** Who finds nothing there goes and adds it, and comes back. */
const staleTime = ({ state: { data } }: { state: { data?: { data: readonly unknown[] } | undefined } }) =>
  data?.data.length === 0 ? 0 : ASKED_ANEW_MS;

interface Chosen {
  connection: number;
  action: string;
  settings: Record<string, unknown>;
}

/** What can be mapped into, as a target's settings stand. */
export const fieldsQuery = (project: string, chosen: Chosen) =>
  queryOptions({
    queryKey: [project, "target-fields", chosen],
    queryFn: ({ signal }) =>
      api.post("/api/v1/projects/{project}/connections/{connection}/targets/{action}/fields", {
        params: { path: { project, connection: chosen.connection, action: chosen.action } },
        body: { settings: chosen.settings },
        signal,
      }),
    staleTime,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** What one of a target's settings offers, as the others stand. */
export const optionsQuery = (project: string, chosen: Chosen, field: string) =>
  queryOptions({
    queryKey: [project, "target-options", chosen, field],
    queryFn: ({ signal }) =>
      api.post("/api/v1/projects/{project}/connections/{connection}/targets/{action}/options", {
        params: { path: { project, connection: chosen.connection, action: chosen.action } },
        body: { settings: chosen.settings, field },
        signal,
      }),
    staleTime,
    retry: false,
  });
