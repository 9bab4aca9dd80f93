import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { type Question, questionsQuery } from "./queries.ts";
import { changeOf, creationOf, type QuestionValues } from "./question-values.ts";
import { previewKey } from "./use-preview.ts";

/** Questions are saved one by one, each at once; the preview shows them. */
function useAsked() {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const { queryKey } = questionsQuery(project);
  const readAgain = async () => {
    void queries.invalidateQueries({ queryKey: previewKey(project) });
    await queries.invalidateQueries({ queryKey });
  };
  return { project, queries, queryKey, readAgain };
}

/** Asks one more, or changes the one that is given. */
export function useSaveQuestion(question: Question | null) {
  const { project, readAgain } = useAsked();
  return useMutation({
    mutationFn: (values: QuestionValues) =>
      question === null
        ? api.post("/api/v1/projects/{project}/questions", {
            params: { path: { project } },
            body: creationOf(values),
          })
        : api.patch("/api/v1/projects/{project}/questions/{question}", {
            params: { path: { project, question: question.id } },
            body: changeOf(values),
          }),
    onSuccess: async () => {
      await readAgain();
      tellDone("Saved. Visitors see it now.");
    },
  });
}

export function useDeleteQuestion() {
  const { project, readAgain } = useAsked();
  return useMutation({
    mutationFn: (question: number) =>
      api.delete("/api/v1/projects/{project}/questions/{question}", {
        params: { path: { project, question } },
      }),
    onSuccess: readAgain,
    onError: tellFailed,
  });
}

/** Puts them into this order, after those asked for before; the list shows the last of them until it is answered. */
export function useOrderQuestions() {
  const { project, queries, queryKey, readAgain } = useAsked();
  return useMutation({
    scope: { id: `${project} questions` },
    mutationFn: (ordered: readonly Question[]) =>
      api.post("/api/v1/projects/{project}/questions/order", {
        params: { path: { project } },
        body: { questions: ordered.map(({ id }) => id) },
      }),
    onSuccess: (answer) => queries.setQueryData(queryKey, answer),
    onError: tellFailed,
    onSettled: () => void readAgain(),
  });
}
