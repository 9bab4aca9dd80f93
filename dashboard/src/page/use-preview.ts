import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useProject } from "../projects/queries.ts";
import { changeOf, showable } from "./page-fields.ts";
import { usePageForm } from "./page-form.ts";
import type { View } from "./page-search.ts";
import type { Page, PageChange } from "./queries.ts";
import { usePageView } from "./use-page-view.ts";

/** Long enough for a word to be typed, short enough to see what it does. */
const DEBOUNCE_MS = 350;

/** The key of all that is tried out of a project's page: what changes it elsewhere is shown by invalidating this. */
export function previewKey(project: string): readonly string[] {
  return [project, "page preview"];
}

interface Look {
  view: View;
  /** null: as the theme has it. */
  scheme: "light" | "dark" | null;
}

/**
 * Each look is tried out anew: the server keeps but the last that somebody tries, and not for long. The address is the
 * same for all; what stands behind its # tells a frame that there is something else to load.
 */
const previewQuery = (project: string, page: Page, change: PageChange, { view, scheme }: Look) =>
  queryOptions({
    queryKey: [...previewKey(project), page.updated_at, change, view, scheme],
    queryFn: async ({ signal }) => {
      const { url, warnings, expires_at } = await api.post("/api/v1/projects/{project}/page/preview", {
        params: { path: { project } },
        body: change,
        signal,
      });
      const search = new URLSearchParams({ view, ...(scheme && { scheme }) });
      return { src: `${url}?${search}#${expires_at}`, warnings };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });

export type PreviewRead = ReturnType<typeof usePreview>;

/** The page as the form would make it, a moment after the last change. */
export function usePreview(page: Page) {
  const { slug } = useProject();
  const { values } = usePageForm();
  const { view, isDark } = usePageView();
  const [change] = useDebouncedValue(JSON.stringify(changeOf(page, showable(values))), DEBOUNCE_MS);
  const scheme = values.theme.color_scheme === "auto" ? (isDark ? "dark" : "light") : null;
  return useQuery(previewQuery(slug, page, JSON.parse(change), { view, scheme }));
}
