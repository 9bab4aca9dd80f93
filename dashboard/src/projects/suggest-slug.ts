const MAX_SUGGESTED = 46;

/** A name as part of an address, as the server makes it: `Café "Zoë" & Co` is `cafe-zoe-co`. Empty for an empty name. */
export function suggestSlug(name: string): string {
  if (name.trim() === "") return "";
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const slug = trim(words);
  if (slug === "") return "project";
  return /[a-z]/.test(slug) ? slug : trim(`project-${slug}`);
}

function trim(words: string): string {
  return words.replace(/^-/, "").slice(0, MAX_SUGGESTED).replace(/-$/, "");
}
