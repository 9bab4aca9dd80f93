import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { meQuery } from "../accounts/queries.ts";
import { api } from "../api.ts";
import { setAnswer } from "../kit/set-answer.ts";
import { tellDone } from "../kit/tell.ts";
import { type Project, projectQuery, useProject } from "../projects/queries.ts";

export type ProjectChange = Partial<Omit<Project, "id" | "role" | "created_at" | "updated_at">>;

/** Changes what is given of the project's settings. A new slug is a new address: it leads there. */
export function useSaveProject() {
  const { slug } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: ProjectChange) =>
      api.patch("/api/v1/projects/{project}", { params: { path: { project: slug } }, body }),
    onSuccess: async (saved) => {
      await setAnswer(queries, projectQuery(saved.slug).queryKey, saved);
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ["projects"] });
      tellDone("Saved.");
      if (saved.slug === slug) return;
      await navigate({
        to: "/projects/$project/settings",
        params: { project: saved.slug },
        replace: true,
      });
      queries.removeQueries({ queryKey: [slug] });
    },
  });
}
