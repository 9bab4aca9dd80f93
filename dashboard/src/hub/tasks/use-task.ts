import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Answer, api } from "../../api.ts";
import { setAnswer } from "../../kit/set-answer.ts";
import { useProject } from "../../projects/queries.ts";
import { type Definition, type SampleInput, type Task, taskQuery, tasksQuery } from "./queries.ts";

/** What a changed task is from now on, on every screen. */
function useChanged(): (task: Task) => Promise<void> {
  const { slug } = useProject();
  const queries = useQueryClient();
  return async (task) => {
    await setAnswer(queries, taskQuery(slug, task.id).queryKey, task);
    await queries.invalidateQueries({ ...tasksQuery(slug), exact: true });
  };
}

export interface NewTask {
  name: string;
  template?: string;
  draft?: Definition;
}

export function useCreateTask() {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (body: NewTask) =>
      api.post("/api/v1/projects/{project}/tasks", { params: { path: { project: slug } }, body }),
    onSuccess,
  });
}

export type TaskChange = Partial<Pick<Task, "name" | "description" | "enabled" | "draft">>;

export function useChangeTask(task: number) {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    scope: { id: `task ${task}` }, // one change after the other, so that the last one stays
    mutationFn: (body: TaskChange) =>
      api.patch("/api/v1/projects/{project}/tasks/{task}", {
        params: { path: { project: slug, task } },
        body,
      }),
    onSuccess,
  });
}

/** Makes the draft what runs. */
export function usePublishTask(task: number) {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/tasks/{task}/publish", {
        params: { path: { project: slug, task } },
      }),
    onSuccess,
  });
}

/** Makes what runs the draft again. */
export function useDiscardDraft(task: number) {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/tasks/{task}/discard-draft", {
        params: { path: { project: slug, task } },
      }),
    onSuccess,
  });
}

export function useDeleteTask(task: number) {
  const { slug } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/tasks/{task}", { params: { path: { project: slug, task } } }),
    onSuccess: () => queries.invalidateQueries({ ...tasksQuery(slug), exact: true }),
  });
}

export type TestAnswer = Answer<"/api/v1/projects/{project}/tasks/{task}/test", "post">;

/** Really does what a target of the draft says, once, with a sample. */
export function useTestTarget(task: number) {
  const { slug } = useProject();
  return useMutation({
    mutationFn: (body: { target: string; sample: SampleInput }) =>
      api.post("/api/v1/projects/{project}/tasks/{task}/test", {
        params: { path: { project: slug, task } },
        body,
      }),
  });
}
