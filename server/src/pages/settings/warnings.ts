import { contrast } from "../look/color.ts";
import { type Chosen, darkChoice, lightChoice, paletteOf, TEXT_CONTRAST } from "../look/palette.ts";
import type { Theme } from "../look/theme.ts";

/** Of a button against what it stands on. */
const BUTTON_CONTRAST = 3;

export interface Warning {
  /** Which setting. */
  path: string;
  message: string;
}

/** What of the chosen colours can't be read as it is, and what the page shows in its place. */
export function warningsOf(theme: Theme): Warning[] {
  return [
    ...(theme.color_scheme === "dark" ? [] : warn(lightChoice(theme), "")),
    ...(theme.color_scheme === "light" ? [] : warn(darkChoice(theme), "dark_")),
  ];
}

function warn(chosen: Chosen, prefix: "" | "dark_"): Warning[] {
  const { background, text, accent } = chosen;
  const shown = paletteOf(chosen);
  const warnings: Warning[] = [];
  const add = (name: "text" | "accent", color: string, needed: number) => {
    const found = contrast(color, background);
    if (found >= needed) return;
    const message = `${color} on ${background} has a contrast of ${found.toFixed(1)}, less than ${needed}: the page shows ${shown[name]}.`;
    warnings.push({ path: `theme.${prefix}${name}`, message });
  };
  add("text", text, TEXT_CONTRAST);
  add("accent", accent, BUTTON_CONTRAST);
  return warnings;
}
