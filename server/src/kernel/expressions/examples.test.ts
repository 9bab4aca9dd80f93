import { describe, expect, test } from "vitest";
import { compile, EXPRESSION_FILTERS, evaluate, SAMPLE, takenBy } from "./index.ts";

describe("what help and docs say of a filter is so", () => {
  const examples = EXPRESSION_FILTERS.flatMap(({ examples }) => examples);

  test.each(examples)("$template", ({ template, gives }) => {
    const compiled = compile(template);
    expect(compiled).not.toHaveProperty("problem");
    if ("problem" in compiled) return;
    expect(evaluate(compiled, SAMPLE)).toMatchObject({ value: gives, error: null });
  });

  test("each has a label of its own, a summary, and an example that uses it", () => {
    expect(new Set(EXPRESSION_FILTERS.map(({ label }) => label)).size).toBe(EXPRESSION_FILTERS.length);
    for (const { name, label, summary, examples } of EXPRESSION_FILTERS) {
      expect(label.length, name).toBeGreaterThan(0);
      expect(summary, name).toMatch(/\.$/);
      expect(examples.length, name).toBeGreaterThan(0);
      for (const { template } of examples) expect(template).toContain(`| ${name}`);
    }
  });

  test.each([
    ["{{ data.plan | upper }}", "pro"],
    ["{{ data.tags[0] | upper }}", "beta"],
    ["{{ data.profile.nickname | default: 1 }}", null],
    ['{{ "a b" | url_encode }}', "a b"],
    ["Dear {{ (data.plan | upper) | lower }}", "PRO"],
    ["nothing is taken", null],
  ])("%s takes %j", (template, value) => {
    expect(takenBy(template)).toEqual(value);
  });
});
