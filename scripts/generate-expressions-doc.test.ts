import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXPRESSION_FILTERS } from "../server/src/kernel/expressions/index.ts";
import { EXPRESSIONS_PAGE, renderExpressionsPage } from "./generate-expressions-doc.ts";

test("the committed page of expressions is what the filters say: else run node scripts/generate-expressions-doc.ts", () => {
  expect(readFileSync(EXPRESSIONS_PAGE, "utf8")).toBe(renderExpressionsPage(EXPRESSION_FILTERS));
});
