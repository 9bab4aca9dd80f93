import type { Color } from "./color.ts";
import type { FontName } from "./fonts.ts";

export const COLOR_SCHEMES = ["auto", "light", "dark"] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

/** What somebody chooses of a page's look. Null colours are derived from the others. */
export interface Theme {
  accent: Color;
  background: Color;
  text: Color;
  dark_accent: Color | null;
  dark_background: Color | null;
  dark_text: Color | null;
  color_scheme: ColorScheme;
  font: FontName;
  /** Of corners, in pixels. */
  radius: number;
}
