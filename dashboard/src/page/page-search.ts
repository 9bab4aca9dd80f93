/** The parts of the editor, in order; their names stand in the address. */
export const SECTIONS = ["words", "pictures", "questions", "look", "sharing", "sign-up"] as const;
export type Section = (typeof SECTIONS)[number];

/** What of the page can be looked at: the form, the page when nobody can sign up, and what somebody sees who has. */
export const VIEWS = ["form", "closed", "waiting", "unconfirmed", "invited", "active", "other"] as const;
export type View = (typeof VIEWS)[number];

/** How the preview shows the page, and which part of the editor is open. Left out: the first of each. */
export interface PageSearch {
  section?: Section;
  view?: View;
  scheme?: "dark";
  device?: "phone";
  /** Where there is no room for both: the preview instead of the editor. */
  show?: "preview";
}

/** Reads the address; what can't be falls away. */
export function readPageSearch(search: Record<string, unknown>): PageSearch {
  const section = SECTIONS.find((one) => one === search.section);
  const view = VIEWS.find((one) => one === search.view);
  return {
    ...(section && { section }),
    ...(view && { view }),
    ...(search.scheme === "dark" && { scheme: "dark" }),
    ...(search.device === "phone" && { device: "phone" }),
    ...(search.show === "preview" && { show: "preview" }),
  };
}

export const SECTION_LABELS: { readonly [section in Section]: string } = {
  words: "Words",
  pictures: "Pictures",
  questions: "Questions",
  look: "Look",
  sharing: "Sharing",
  "sign-up": "Sign-up",
};

/** Where in the editor something of the page is changed, by its path in the settings. */
export function sectionOf(path: string): Section {
  const [member = "", part = ""] = path.split(".");
  if (member === "logo" || member === "picture") return "pictures";
  if (member === "first_name") return "questions";
  if (member === "theme" || member === "custom_css") return "look";
  if (member === "social" || member === "leaderboard" || part === "share_message") return "sharing";
  if (member === "closed" || part === "closed_title" || part === "closed_text") return "sign-up";
  return "words";
}
