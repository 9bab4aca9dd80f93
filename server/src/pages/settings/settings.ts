import type { Theme } from "../look/theme.ts";
import { TEXTS, type TextName, type Texts } from "./texts.ts";

export const FIRST_NAME = ["hidden", "optional", "required"] as const;

/** A picture of the project's, by its id, and what it shows, for those who don't see it. */
export interface PictureUse {
  id: number;
  alt: string;
}

/** How a project's page is, spelled as on the wire and as it is stored. */
export interface PageSettings {
  /** null: the project's name. */
  headline: string | null;
  /** Paragraphs stand apart by an empty line. */
  text: string;
  first_name: (typeof FIRST_NAME)[number];
  /** Nobody can sign up. */
  closed: boolean;
  /** Of its texts, as in `<html lang>`. */
  language: string;
  logo: PictureUse | null;
  picture: PictureUse | null;
  theme: Theme;
  custom_css: string;
  /** How a link to the page is shown elsewhere; null: headline, text and picture. */
  social: { title: string | null; description: string | null; picture_id: number | null };
  leaderboard: boolean;
  footer_links: readonly { text: string; url: string }[];
  /** null: as `TEXTS` has it. */
  texts: { readonly [name in TextName]: string | null };
}

/** What of them was set; what it lacks is as in `DEFAULT_PAGE`. */
export type PageChange = Partial<
  Omit<PageSettings, "theme" | "texts" | "social"> & {
    theme: Partial<Theme>;
    texts: Partial<PageSettings["texts"]>;
    social: Partial<PageSettings["social"]>;
  }
>;

export const DEFAULT_PAGE: PageSettings = {
  headline: null,
  text: "Leave your address, and you will hear from us when it is your turn.",
  first_name: "optional",
  closed: false,
  language: "en",
  logo: null,
  picture: null,
  theme: {
    accent: "#4f46e5",
    background: "#f5f6fa",
    text: "#171923",
    dark_accent: null,
    dark_background: null,
    dark_text: null,
    color_scheme: "auto",
    font: "system",
    radius: 12,
  },
  custom_css: "",
  social: { title: null, description: null, picture_id: null },
  leaderboard: false,
  footer_links: [],
  texts: Object.fromEntries(Object.keys(TEXTS).map((name) => [name, null])) as PageSettings["texts"],
};

/** The settings with a change; `theme`, `social` and `texts` are merged, all else is replaced. */
export function changed(settings: PageSettings, change: PageChange): PageSettings {
  return together(settings, change) as PageSettings;
}

/** Two changes as one. */
export function together(first: PageChange, then: PageChange): PageChange {
  return {
    ...first,
    ...then,
    theme: { ...first.theme, ...then.theme },
    social: { ...first.social, ...then.social },
    texts: { ...first.texts, ...then.texts },
  };
}

/** Every text, in the project's words where it has its own. */
export function textsOf({ texts }: PageSettings): Texts {
  const own = Object.entries(texts).filter(([, text]) => text !== null);
  return { ...TEXTS, ...Object.fromEntries(own) };
}
