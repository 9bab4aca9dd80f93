import { describe, expect, test } from "vitest";
import { compile, EXPRESSION_FILTERS, evaluate, SAMPLE } from "./index.ts";

describe("what help and docs say of a filter is so", () => {
  const examples = EXPRESSION_FILTERS.flatMap(({ examples }) => examples);

  test.each(examples)("$template", ({ template, gives }) => {
    const compiled = compile(template);
    expect(compiled).not.toHaveProperty("problem");
    if ("problem" in compiled) return;
    expect(evaluate(compiled, SAMPLE)).toMatchObject({ value: gives, error: null });
  });

  test("each has a summary, and an example that uses it", () => {
    for (const { name, summary, examples } of EXPRESSION_FILTERS) {
      expect(summary, name).toMatch(/\.$/);
      expect(examples.length, name).toBeGreaterThan(0);
      for (const { template } of examples) expect(template).toContain(`| ${name}`);
    }
  });
});
