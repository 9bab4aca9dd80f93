const MAX_SUGGESTED = 46;
/** What Unicode doesn't take apart into a letter and its mark. */
const WHOLE: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A name as part of an address, as the server makes it: `Café "Zoë" & Co` is `cafe-zoe-co`. Empty for an empty name. */
export function suggestSlug(name: string): string {
  if (name.trim() === "") return "";
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE[letter] as string)
    .replace(/[^a-z0-9]+/g, "-");
  const slug = trim(words);
  if (slug === "") return "project";
  return /[a-z]/.test(slug) ? slug : trim(`project-${slug}`);
}

function trim(words: string): string {
  return words.replace(/^-/, "").slice(0, MAX_SUGGESTED).replace(/-$/, "");
}
