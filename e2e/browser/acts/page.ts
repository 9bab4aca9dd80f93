import { type Act, button, field, heading, type Screen, text } from "./act.ts";

const PAGE: readonly Act[] = [
  {
    act: "change the page",
    needs: "editor",
    offer: field("textbox", "Headline"),
    call: ["PATCH", "/page", { headline: "Mine" }],
  },
  {
    act: "try the page out",
    needs: "editor",
    offer: (page) => page.getByRole("combobox", { name: "What the preview shows" }),
    call: ["POST", "/page/preview", {}],
  },
];

const QUESTIONS: readonly Act[] = [
  {
    act: "ask a question",
    needs: "editor",
    offer: button("Add a question"),
    call: ["POST", "/questions", { kind: "text", label: "Why?" }],
  },
  {
    act: "change a question",
    needs: "editor",
    offer: button("Edit City"),
    call: ["PATCH", "/questions/{question}", { help: "Where you live." }],
  },
  {
    act: "delete a question",
    needs: "editor",
    offer: button("Delete City"),
    call: ["DELETE", "/questions/{question}"],
  },
];

/** The page that people sign up on. */
export const PAGE_SCREENS: readonly Screen[] = [
  { address: "/page", shows: heading("Page"), acts: PAGE },
  { address: "/page?section=questions", shows: text("City"), acts: QUESTIONS },
];
