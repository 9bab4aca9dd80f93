import { type Html, html } from "../../kernel/html.ts";
import { picturePath } from "../pictures/queries.ts";
import type { PageModel } from "../settings/directory.ts";

const MAX_DESCRIPTION = 200;

/** How a link to the page is shown elsewhere (ogp.me). */
export function socialTags(
  project: { name: string; slug: string },
  { settings, pictures }: PageModel,
  baseUrl: string,
): Html {
  const { social, headline, text, picture } = settings;
  const title = social.title ?? headline ?? project.name;
  const description = social.description ?? shortened(text);
  const shown = pictures.get(social.picture_id ?? picture?.id ?? 0);
  const image = shown && `${baseUrl}${picturePath(shown)}`;
  return html`<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${project.name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${baseUrl}/p/${project.slug}">
${image ? html`<meta property="og:image" content="${image}">\n<meta property="og:image:alt" content="${picture?.alt ?? title}">\n` : null}<meta name="twitter:card" content="${image ? "summary_large_image" : "summary"}">
`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MAX_DESCRIPTION ? `${line.slice(0, MAX_DESCRIPTION - 1).trimEnd()}…` : line;
}
