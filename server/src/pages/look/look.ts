import { createHash } from "node:crypto";
import { type Html, html } from "../../kernel/html.ts";
import { BASE_STYLE, STATUS_STYLE } from "./base-style.ts";
import { isLight } from "./color.ts";
import { FONTS } from "./fonts.ts";
import { darkChoice, lightChoice, type Palette, paletteOf } from "./palette.ts";
import type { ColorScheme, Theme } from "./theme.ts";

/** How a page looks, ready to be put into it. */
export interface Look {
  /** The page's style elements, and what tells browsers its colours. */
  head: Html;
  /** What names these styles, and no others, in a Content-Security-Policy. */
  styleSources: string;
}

/** Roundness of what stands within a card. */
const INNER_RADIUS = 0.7;

export function createLook({ theme, custom_css }: { theme: Theme; custom_css: string }): Look {
  const [light, dark] = [paletteOf(lightChoice(theme)), paletteOf(darkChoice(theme))];
  const styles = [`${variables(theme, colors(light), colors(dark))}${BASE_STYLE}${STATUS_STYLE}`];
  if (custom_css !== "") styles.push(withinStyle(custom_css));
  return {
    head: html`${themeColors(theme.color_scheme, light, dark)}
${styles.map((style) => html`<style>${{ html: style }}</style>`)}`,
    styleSources: styles.map((style) => `'sha256-${sha256(style)}'`).join(" "),
  };
}

function variables({ color_scheme: scheme, font, radius }: Theme, light: string, dark: string): string {
  const inner = Math.round(radius * INNER_RADIUS);
  const own = `--font:${FONTS[font]};--r:${radius}px;--rs:${inner}px;`;
  if (scheme === "dark") return `:root{${own}${dark}}`;
  if (scheme === "light") return `:root{${own}${light}}`;
  return `:root{${own}${light}}@media(prefers-color-scheme:dark){:root{${dark}}}`;
}

function colors(palette: Palette): string {
  const { ground, card, text, soft, border, hairline, accent, onAccent, link, tint, bad } = palette;
  return `color-scheme:${isLight(ground) ? "light" : "dark"};--ground:${ground};--card:${card};--text:${text};--soft:${soft};--border:${border};--hairline:${hairline};--accent:${accent};--on:${onAccent};--link:${link};--tint:${tint};--bad:${bad}`;
}

/** Of the browser's own frame around the page, on phones. */
function themeColors(scheme: ColorScheme, light: Palette, dark: Palette): Html {
  if (scheme !== "auto") {
    return html`<meta name="theme-color" content="${(scheme === "dark" ? dark : light).ground}">`;
  }
  return html`<meta name="theme-color" media="(prefers-color-scheme:light)" content="${light.ground}">
<meta name="theme-color" media="(prefers-color-scheme:dark)" content="${dark.ground}">`;
}

/** A style element ends at its closing tag, wherever it stands: CSS reads `<\/` as the same. */
function withinStyle(css: string): string {
  return css.replaceAll("</", "<\\/").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
