import { type Html, html } from "../../kernel/html.ts";
import type { Network } from "../../points/index.ts";

/** From Tabler Icons 3.51 (tabler.io/icons, MIT licence). */
export const ICONS: { readonly [network in Network]: Html } = {
  x: icon("M4 4l11.733 16h4.267l-11.733 -16l-4.267 0", "M4 20l6.768 -6.768m2.46 -2.46l6.772 -6.772"),
  facebook: icon("M7 10v4h3v7h4v-7h3l1 -4h-4v-2a1 1 0 0 1 1 -1h3v-4h-3a5 5 0 0 0 -5 5v2h-3"),
  linkedin: icon(
    "M8 11v5",
    "M8 8v.01",
    "M12 16v-5",
    "M16 16v-3a2 2 0 1 0 -4 0",
    "M3 7a4 4 0 0 1 4 -4h10a4 4 0 0 1 4 4v10a4 4 0 0 1 -4 4h-10a4 4 0 0 1 -4 -4l0 -10",
  ),
  whatsapp: icon(
    "M3 21l1.65 -3.8a9 9 0 1 1 3.4 2.9l-5.05 .9",
    "M9 10a.5 .5 0 0 0 1 0v-1a.5 .5 0 0 0 -1 0v1a5 5 0 0 0 5 5h1a.5 .5 0 0 0 0 -1h-1a.5 .5 0 0 0 0 1",
  ),
  telegram: icon("M15 10l-4 4l6 6l4 -16l-18 7l4 2l2 6l3 -4"),
  reddit: icon(
    "M12 8c2.648 0 5.028 .826 6.675 2.14a2.5 2.5 0 0 1 2.326 4.36c0 3.59 -4.03 6.5 -9 6.5c-4.875 0 -8.845 -2.8 -9 -6.294l-1 -.206a2.5 2.5 0 0 1 2.326 -4.36c1.646 -1.313 4.026 -2.14 6.674 -2.14l.999 0",
    "M12 8l1 -5l6 1",
    "M18 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",
    "M9 13v.01",
    "M15 13v.01",
    "M10 17c.667 .333 1.333 .5 2 .5s1.333 -.167 2 -.5",
  ),
  email: icon(
    "M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10",
    "M3 7l9 6l9 -6",
  ),
  copy: icon(
    "M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2.667 -2.667l0 -8.666",
    "M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",
  ),
  native: icon(
    "M3 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
    "M15 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
    "M15 18a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
    "M8.7 10.7l6.6 -3.4",
    "M8.7 13.3l6.6 3.4",
  ),
};

function icon(...paths: readonly string[]): Html {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths.map((path) => html`<path d="${path}"/>`)}</svg>`;
}
