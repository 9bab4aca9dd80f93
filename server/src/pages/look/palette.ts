import { BLACK, type Color, contrast, isLight, mix, onTopOf, readable, WHITE } from "./color.ts";
import type { Theme } from "./theme.ts";

/** The contrast that text needs, and what must be seen that isn't text (WCAG 2.2, 1.4.3 and 1.4.11). */
export const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;
/** Of text that is easy to read (1.4.6). */
const GOOD_CONTRAST = 7;
/** How much of the accent is in a tint: the first that goes. */
const TINTS = [0.1, 0.05, 0.02];

/** Three colours that a page is chosen by. */
export interface Chosen {
  accent: Color;
  background: Color;
  text: Color;
}

/** Every colour of a page, by what it is for. Whatever was chosen, what is text can be read. */
export interface Palette {
  ground: Color;
  /** What forms and figures stand on. */
  card: Color;
  text: Color;
  soft: Color;
  /** Round fields: it is what shows where they are. */
  border: Color;
  /** Between things; only for the eye. */
  hairline: Color;
  accent: Color;
  /** Text on the accent. */
  onAccent: Color;
  /** The accent as text. */
  link: Color;
  /** The accent as a breath. */
  tint: Color;
  bad: Color;
}

export function lightChoice({ accent, background, text }: Theme): Chosen {
  return { accent, background, text };
}

/** What was chosen for the dark, else the other colours turned around. */
export function darkChoice(theme: Theme): Chosen {
  const background = theme.dark_background ?? mix("#0d0f14", theme.dark_accent ?? theme.accent, 0.04);
  const accent = theme.dark_accent ?? readable(theme.accent, [background], TEXT_CONTRAST);
  const text = theme.dark_text ?? (isLight(background) ? theme.text : "#f2f3f7");
  return { accent, background, text };
}

export function paletteOf({ accent, background, text }: Chosen): Palette {
  const card = cardOn(background);
  const shownAccent = readable(accent, [background, card], SHAPE_CONTRAST);
  const tint = tintOf(card, shownAccent, onTopOf(background));
  const grounds = [background, card, tint];
  const ink = readable(text, grounds, TEXT_CONTRAST);
  return {
    ground: background,
    card,
    text: ink,
    soft: readable(mix(ink, card, 0.35), grounds, TEXT_CONTRAST),
    border: readable(mix(ink, card, 0.55), grounds, SHAPE_CONTRAST),
    hairline: mix(ink, card, 0.86),
    accent: shownAccent,
    onAccent: onTopOf(shownAccent),
    link: readable(accent, grounds, TEXT_CONTRAST),
    tint,
    bad: readable("#b42318", grounds, TEXT_CONTRAST),
  };
}

/** Lighter than what it stands on; but darker where white text would be hard to read on that. */
function cardOn(background: Color): Color {
  if (isLight(background)) return mix(background, WHITE, 0.85);
  const lighter = mix(background, WHITE, 0.06);
  return contrast(WHITE, lighter) >= GOOD_CONTRAST ? lighter : mix(background, BLACK, 0.25);
}

/** As much of the accent as leaves text readable. */
function tintOf(card: Color, accent: Color, ink: Color): Color {
  const tints = TINTS.map((share) => mix(card, accent, share));
  return tints.find((tint) => contrast(tint, ink) >= TEXT_CONTRAST) ?? card;
}
