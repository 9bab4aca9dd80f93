import type { Locator, Page } from "playwright-core";
import type { Role } from "../../../server/src/accounts/index.ts";
import type { Method } from "../over-api.ts";
import type { Things } from "../things.ts";

/** Something that not everybody of a project may do. In paths and words, `{name}` stands for one of the project's things. */
export interface Act {
  act: string;
  needs: Role;
  /** What offers it on its screen, … */
  offer: (page: Page, things: Things) => Locator;
  /** … which may be in the menu that the button of this name opens. */
  menu?: string;
  /** The same over the API; the path goes on from the project's. */
  call: readonly [method: Method, path: string, body?: object];
}

export interface Screen {
  /** Goes on from the project's address. */
  address: string;
  /** What is there for everybody once the screen is. */
  shows: (page: Page, things: Things) => Locator;
  acts: readonly Act[];
}

/** Puts the project's things where their names stand. */
export function filled(text: string, things: Things): string {
  return text.replace(/\{(\w+)\}/g, (_, name: keyof Things) => things[name]);
}

export const button = (name: string) => (page: Page, things: Things) =>
  page.getByRole("main").getByRole("button", { name: filled(name, things), exact: true });
export const field =
  (role: "textbox" | "radio" | "checkbox" | "combobox", name: string) => (page: Page, things: Things) =>
    page.getByRole("main").getByRole(role, { name: filled(name, things), exact: true });
export const item = (name: string) => (page: Page) => page.getByRole("menuitem", { name });
export const heading = (name: string) => (page: Page, things: Things) =>
  page.getByRole("heading", { level: 1, name: filled(name, things) });
export const text = (words: string) => (page: Page, things: Things) =>
  page.getByRole("main").getByText(filled(words, things)).first();
export const link = (name: string) => (page: Page, things: Things) =>
  page.getByRole("main").getByRole("link", { name: filled(name, things), exact: true });
