import { expect, test } from "vitest";
import { sizeInWords } from "./capture-words.ts";

test.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1 KiB"],
  [1536, "1.5 KiB"],
  [10 * 1024 * 1024, "10 MiB"],
])("a body of %i bytes is %s", (size, words) => {
  expect(sizeInWords(size)).toBe(words);
});
