import type { Page, TextName } from "./queries.ts";
import { TEXT_LABELS } from "./texts.ts";

const names = Object.keys(TEXT_LABELS) as TextName[];

/** Of the tests: a page of which nothing was chosen, but one text. */
export const samplePage: Page = {
  url: "https://waitlist.example.com/p/acme",
  headline: null,
  text: "Leave your address.",
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
  texts: {
    ...(Object.fromEntries(names.map((name) => [name, null])) as Page["texts"]),
    copy: "Take it",
  },
  default_texts: Object.fromEntries(names.map((name) => [name, name])) as Page["default_texts"],
  warnings: [],
  updated_at: null,
};
