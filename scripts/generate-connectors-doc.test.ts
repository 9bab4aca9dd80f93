import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CONNECTORS } from "../server/src/hub/connectors/index.ts";
import { CONNECTORS_PAGE, renderConnectorsPage } from "./generate-connectors-doc.ts";

test("the committed page of connectors is what they say: else run node scripts/generate-connectors-doc.ts", () => {
  expect(readFileSync(CONNECTORS_PAGE, "utf8")).toBe(renderConnectorsPage(CONNECTORS));
});

test("every link of the table leads to a heading", () => {
  const page = renderConnectorsPage(CONNECTORS);
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, name]) => name as string);
  expect(headings).toEqual(CONNECTORS.map(({ name }) => name));
  const anchors = headings.map((name) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-"),
  );
  expect([...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)).toEqual(anchors);
});
