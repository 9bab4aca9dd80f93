import type { Page, PageChange, TextName } from "./queries.ts";

type Theme = Page["theme"];
type FilledTheme = { [name in keyof Theme]: Exclude<Theme[name], null> };

/** The page's settings as fields hold them: what isn't chosen is the empty text. */
export interface PageFields
  extends Pick<
    Page,
    "text" | "first_name" | "closed" | "language" | "logo" | "picture" | "custom_css" | "leaderboard"
  > {
  headline: string;
  theme: Omit<FilledTheme, "radius"> & { radius: number | "" };
  social: { title: string; description: string; picture_id: number | null };
  footer_links: { key: string; text: string; url: string }[];
  texts: { [name in TextName]: string };
}

const LINK = /^(https?:\/\/|mailto:)[^\s"'<>\\]+$/;
const COLOR = /^#[0-9a-f]{6}$/;

/** What is typed as a colour, as the page takes it; null where it is none. */
export function readColor(typed: string): string | null {
  const color = typed.trim().toLowerCase();
  return COLOR.test(color) ? color : null;
}

export function fieldsOf(page: Page): PageFields {
  const { text, first_name, closed, language, logo, picture, custom_css, leaderboard } = page;
  return {
    text,
    first_name,
    closed,
    language,
    logo,
    picture,
    custom_css,
    leaderboard,
    headline: page.headline ?? "",
    theme: filled(page.theme) as PageFields["theme"],
    social: {
      title: page.social.title ?? "",
      description: page.social.description ?? "",
      picture_id: page.social.picture_id,
    },
    footer_links: page.footer_links.map((link, place) => ({ ...link, key: String(place) })),
    texts: filled(page.texts) as PageFields["texts"],
  };
}

/** What the fields change of the page; nothing that they leave. A colour that is none yet is left, too. */
export function changeOf(page: Page, fields: PageFields): PageChange {
  const { theme, social, texts, headline, footer_links, ...alike } = fields;
  const own = different(page, {
    ...alike,
    headline: orNull(headline),
    footer_links: footer_links.map(({ text, url }) => ({ text: text.trim(), url: url.trim() })),
  });
  const parts = {
    theme: different(page.theme, themeOf(page.theme, theme)),
    social: different(page.social, {
      ...social,
      title: orNull(social.title),
      description: orNull(social.description),
    }),
    texts: different(page.texts, mapValues(texts, orNull)),
  };
  const changed = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { ...own, ...Object.fromEntries(changed) };
}

/** What of the fields can be shown: a link at the foot that isn't written to its end isn't there yet. */
export function showable(fields: PageFields): PageFields {
  const isWhole = ({ text, url }: PageFields["footer_links"][number]) =>
    text.trim() !== "" && LINK.test(url.trim());
  return { ...fields, footer_links: fields.footer_links.filter(isWhole) };
}

function themeOf(saved: Theme, fields: PageFields["theme"]): Theme {
  const color = (name: "accent" | "background" | "text") => readColor(fields[name]) ?? saved[name];
  const dark = (name: "dark_accent" | "dark_background" | "dark_text") =>
    fields[name].trim() === "" ? null : (readColor(fields[name]) ?? saved[name]);
  return {
    accent: color("accent"),
    background: color("background"),
    text: color("text"),
    dark_accent: dark("dark_accent"),
    dark_background: dark("dark_background"),
    dark_text: dark("dark_text"),
    color_scheme: fields.color_scheme,
    font: fields.font,
    radius: fields.radius === "" ? saved.radius : fields.radius,
  };
}

function filled(values: { readonly [name: string]: string | number | null }) {
  return mapValues(values, (value) => value ?? "");
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

function mapValues<Name extends string, From, To>(
  values: { [name in Name]: From },
  map: (value: From) => To,
) {
  return Object.fromEntries(Object.entries<From>(values).map(([name, value]) => [name, map(value)])) as {
    [name in Name]: To;
  };
}

/** Those of the wanted values that aren't so already. */
function different<Wanted extends object>(
  saved: { readonly [name in keyof Wanted]: unknown },
  wanted: Wanted,
): Partial<Wanted> {
  const entries = Object.entries(wanted) as [keyof Wanted, unknown][];
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(saved[name]) !== JSON.stringify(value)),
  ) as Partial<Wanted>;
}
