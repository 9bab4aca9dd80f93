import { expect, test } from "vitest";
import { readPageSearch, sectionOf } from "./page-search.ts";

test.each([
  [{}, {}],
  [
    { section: "look", view: "waiting", scheme: "dark", device: "phone", show: "preview" },
    { section: "look", view: "waiting", scheme: "dark", device: "phone", show: "preview" },
  ],
  [{ section: "nowhere", view: 3, scheme: "light", device: "", show: true, other: 1 }, {}],
])("%j is read as %j", (search, read) => {
  expect(readPageSearch(search)).toEqual(read);
});

test.each([
  ["headline", "words"],
  ["footer_links.0.url", "words"],
  ["texts.waiting_title", "words"],
  ["texts.closed_text", "sign-up"],
  ["texts.share_message", "sharing"],
  ["theme.dark_accent", "look"],
  ["custom_css", "look"],
  ["logo.id", "pictures"],
  ["social.picture_id", "sharing"],
  ["first_name", "questions"],
])("%s is changed in the part %s", (path, section) => {
  expect(sectionOf(path)).toBe(section);
});
