import { HooklineError } from "@hookline/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../api.ts";
import { adoptSaved } from "../kit/adopt-saved.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { changeOf, fieldsOf } from "./page-fields.ts";
import { usePageForm } from "./page-form.ts";
import { sectionOf } from "./page-search.ts";
import { type Page, pageQuery } from "./queries.ts";

/** Saves what the form changes of the page. What is refused is shown at its field, in its part of the editor. */
export function useSavePage(page: Page) {
  const { slug: project } = useProject();
  const form = usePageForm();
  const queries = useQueryClient();
  const navigate = useNavigate({ from: "/projects/$project/page" });

  async function goTo(paths: string[]): Promise<void> {
    const [path] = paths;
    if (path === undefined) return;
    await navigate({
      search: ({ show: _, ...now }) => ({ ...now, section: sectionOf(path) }),
      replace: true,
      resetScroll: false,
    });
    form.getInputNode(path)?.focus();
  }

  const save = useMutation({
    mutationFn: (fields: typeof form.values) =>
      api.patch("/api/v1/projects/{project}/page", {
        params: { path: { project } },
        body: changeOf(page, fields),
      }),
    onSuccess: (saved, sent) => {
      queries.setQueryData(pageQuery(project).queryKey, saved);
      adoptSaved(form, sent, fieldsOf(saved));
      tellDone("Saved. Visitors see it now.");
    },
    onError: (error) => {
      const errors = error instanceof HooklineError ? error.errors : [];
      form.setErrors(Object.fromEntries(errors.map(({ path, message }) => [path, message])));
      void goTo(errors.map(({ path }) => path));
    },
  });
  return {
    save,
    submit: form.onSubmit(
      (fields) => save.mutate(fields),
      (errors) => void goTo(Object.keys(errors)),
    ),
  };
}
