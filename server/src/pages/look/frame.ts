import { type Html, html } from "../../kernel/html.ts";
import { picturePath } from "../pictures/queries.ts";
import type { PageModel } from "../settings/directory.ts";
import type { PictureUse } from "../settings/settings.ts";
import type { PageDocument } from "./document.ts";

/** What stands around every page of a project: its logo above, else what is to stand in its place; its links below. */
export function framed(model: PageModel, main: Html, inPlaceOfLogo: string): Html {
  const { footer_links: links, logo } = model.settings;
  const shown = logo && pictureOf(model, logo, "");
  const brand = shown ?? (inPlaceOfLogo === "" ? null : html`<span>${inPlaceOfLogo}</span>`);
  return html`${brand && html`<header class="brand">${brand}</header>`}
${main}
${links.length === 0 ? null : html`<footer>${links.map(({ text, url }) => html`<a href="${url}" rel="noopener">${text}</a>`)}</footer>`}`;
}

/** What is the same of every page of a project. */
export function projectDocument(model: PageModel): Pick<PageDocument, "look" | "language" | "icon"> {
  const { language, logo } = model.settings;
  const icon = logo && model.pictures.get(logo.id);
  return { look: model.look, language, ...(icon && { icon: picturePath(icon) }) };
}

/** null where the picture is gone. */
export function pictureOf(model: PageModel, { id, alt }: PictureUse, className: string): Html | null {
  const picture = model.pictures.get(id);
  if (!picture) return null;
  return html`<img${className === "" ? null : html` class="${className}"`} src="${picturePath(picture)}" alt="${alt}">`;
}
