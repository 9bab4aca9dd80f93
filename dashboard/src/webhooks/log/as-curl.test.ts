import { expect, test } from "vitest";
import { asCurl } from "./as-curl.ts";

test("a shell takes the command apart into what was sent: a quote ends the quotes, and nothing else does", () => {
  const command = asCurl("https://example.com/?a=1&b=2", { "x-a": "it's" }, '{"cost":"$5 `id`"}');
  expect(command).toBe(
    [
      "curl -X POST 'https://example.com/?a=1&b=2' \\",
      "  -H 'x-a: it'\\''s' \\",
      `  --data-raw '{"cost":"$5 \`id\`"}'`,
    ].join("\n"),
  );
});
