import { expect, test } from "vitest";
import { firstEmail } from "./first-email.ts";

test.each([
  ['{"to":"Ada <ada@example.com>","cc":"bob@example.com"}', "ada@example.com"],
  [JSON.stringify("from\nada@example.com"), "ada@example.com"],
  ["https://example.com/?a=1&email=ada@example.com", "ada@example.com"],
  ['{"at":"@ada","mail":"ada@localhost"}', null],
  ["", null],
])("in %s it is %s", (text, email) => {
  expect(firstEmail(text)).toBe(email);
});
