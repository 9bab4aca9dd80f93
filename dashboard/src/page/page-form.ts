import { createFormContext } from "@mantine/form";
import { type PageFields, readColor } from "./page-fields.ts";

/** All that the editor may change, shared by its parts: a change in one is kept while another is open. */
export const [PageFormProvider, usePageForm, useNewPageForm] = createFormContext<PageFields>();

const NO_COLOR = "Write it like #4f46e5, or pick one.";
const color = (typed: string) => (readColor(typed) === null ? NO_COLOR : null);
const colorOrNone = (typed: string) => (typed.trim() === "" ? null : color(typed));

/** What is wrong before the server is asked. */
export const pageChecks = {
  theme: {
    accent: color,
    background: color,
    text: color,
    dark_accent: colorOrNone,
    dark_background: colorOrNone,
    dark_text: colorOrNone,
  },
};
