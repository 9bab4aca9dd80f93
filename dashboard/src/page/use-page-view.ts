import { useNavigate, useSearch } from "@tanstack/react-router";
import { type PageSearch, SECTIONS, type Section, VIEWS, type View } from "./page-search.ts";

/** What of the editor and its preview is looked at, as the address has it. */
export function usePageView() {
  const search = useSearch({ from: "/members/projects/$project/page" });
  const navigate = useNavigate({ from: "/projects/$project/page" });
  const set = (change: { [name in keyof PageSearch]: PageSearch[name] | undefined }) =>
    void navigate({
      search: (now) => given({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });
  return {
    section: search.section ?? SECTIONS[0],
    view: search.view ?? VIEWS[0],
    isDark: search.scheme === "dark",
    isPhone: search.device === "phone",
    isPreviewShown: search.show === "preview",
    openSection: (section: Section) => set({ section: section === SECTIONS[0] ? undefined : section }),
    show: (view: View) => set({ view: view === VIEWS[0] ? undefined : view }),
    setDark: (isDark: boolean) => set({ scheme: isDark ? "dark" : undefined }),
    setPhone: (isPhone: boolean) => set({ device: isPhone ? "phone" : undefined }),
    showPreview: (isShown: boolean) => set({ show: isShown ? "preview" : undefined }),
  };
}

function given(search: { [name in keyof PageSearch]: PageSearch[name] | undefined }): PageSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
