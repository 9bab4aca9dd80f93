import type { PageChange } from "./settings.ts";

/** Which pictures the settings name, by where they do. */
export function picturesOf({
  logo,
  picture,
  social,
}: Pick<PageChange, "logo" | "picture" | "social">): Map<string, number> {
  const named: [string, number | null | undefined][] = [
    ["logo.id", logo?.id],
    ["picture.id", picture?.id],
    ["social.picture_id", social?.picture_id],
  ];
  return new Map(named.filter((entry): entry is [string, number] => typeof entry[1] === "number"));
}
