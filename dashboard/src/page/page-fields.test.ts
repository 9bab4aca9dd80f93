import { expect, test } from "vitest";
import { changeOf, fieldsOf, readColor, showable } from "./page-fields.ts";
import { samplePage } from "./sample-page.ts";

const fields = fieldsOf(samplePage);

test("fields that nobody touched change nothing", () => {
  expect(changeOf(samplePage, fields)).toEqual({});
});

test("only what is changed is sent, member by member", () => {
  const changed = {
    ...fields,
    headline: " The weather ",
    theme: { ...fields.theme, accent: "#B91C1C", dark_text: "#eeeeee" },
    texts: { ...fields.texts, button: "Go", copy: "" },
  };
  expect(changeOf(samplePage, changed)).toEqual({
    headline: "The weather",
    theme: { accent: "#b91c1c", dark_text: "#eeeeee" },
    texts: { button: "Go", copy: null },
  });
});

test("what is emptied is as it was at first", () => {
  const page = {
    ...samplePage,
    headline: "Ours",
    social: { title: "T", description: null, picture_id: 3 },
    theme: { ...samplePage.theme, dark_accent: "#ffffff" },
  };
  const emptied = {
    ...fieldsOf(page),
    headline: " ",
    social: { title: "", description: "", picture_id: null },
    theme: { ...fieldsOf(page).theme, dark_accent: "" },
  };
  expect(changeOf(page, emptied)).toEqual({
    headline: null,
    social: { title: null, picture_id: null },
    theme: { dark_accent: null },
  });
});

test("a colour that is none yet, and no roundness, stay as they are", () => {
  const theme = { ...fields.theme, accent: "#4f", dark_text: "green", radius: "" as const };
  expect(changeOf(samplePage, { ...fields, theme })).toEqual({});
});

test("a link that isn't written to its end is sent, and not shown", () => {
  const links = [
    { key: "a", text: "Imprint", url: " https://example.com " },
    { key: "b", text: "Privacy", url: "example" },
    { key: "c", text: "", url: "https://example.com" },
  ];
  const typed = { ...fields, footer_links: links };
  expect(changeOf(samplePage, typed).footer_links).toHaveLength(3);
  expect(changeOf(samplePage, showable(typed))).toEqual({
    footer_links: [{ text: "Imprint", url: "https://example.com" }],
  });
});

test.each([
  ["#4F46E5 ", "#4f46e5"],
  ["#4f4", null],
  ["red", null],
  ["", null],
])("%j is the colour %j", (typed, color) => {
  expect(readColor(typed)).toBe(color);
});
