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

/** A text in lower case, its Latin letters without marks: `Łódź, Große Straße` is `lodz, grosse strasse`. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE[letter] as string);
}
