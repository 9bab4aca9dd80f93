import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findConnector } from "../server/src/hub/connectors/index.ts";
import { compile, evaluate } from "../server/src/kernel/expressions/index.ts";
import { itReadsAnswers } from "../server/src/testing/connectors/answered.ts";
import { itIsDeclaredWell } from "../server/src/testing/connectors/declared.ts";
import { ntfy } from "../server/src/testing/connectors/example.ts";
import { itRefusesWhatIsMissing } from "../server/src/testing/connectors/refusing.ts";

const FOLDER = new URL("../docs/hub/", import.meta.url);
const pages = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(new URL(name, FOLDER), "utf8"),
}));
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** A row of a page's table: what to write, and what that comes to with the connector's own sample. */
interface Row {
  connector: string;
  type: string;
  template: string;
  gives: string;
}

const rows = pages.flatMap(({ name, text }): Row[] => {
  const [, connector = ""] = /^connect-(.+)\.md$/.exec(name) ?? [];
  const [, type = ""] = /^From `(.+)`, for/m.exec(text) ?? [];
  return [...text.matchAll(/^\| .+ \| `(.*\{\{.+)` \| `(.+)` \|$/gm)].map(
    ([, template = "", gives = ""]) => ({
      connector,
      type,
      template: template.replaceAll("\\|", "|"),
      gives,
    }),
  );
});

describe("what the pages say that an expression comes to, it comes to", () => {
  test("there are such rows", () => expect(rows.length).toBeGreaterThan(15));

  test.each(rows)("$connector: $template", ({ connector, type, template, gives }) => {
    const sample = findConnector(connector)?.source?.samples?.find((one) => one.type === type);
    const compiled = compile(template);
    if ("problem" in compiled) throw new Error(compiled.problem);
    expect(evaluate(compiled, sample?.body)).toEqual({ value: JSON.parse(gives), missing: [], error: null });
  });
});

test("every page is in the list, and leads to pages that are there", () => {
  const list = pages.find(({ name }) => name === "README.md")?.text ?? "";
  for (const { name } of pages) if (name !== "README.md") expect(list).toContain(`](${name})`);
  for (const { text } of pages)
    for (const [, path = ""] of text.matchAll(/\]\((?!https:)([^)]+)\)/g)) read(`../docs/hub/${path}`);
});

describe("the connector that is shown is a whole one", () => {
  const shown = /```ts\n(.*?)```/s.exec(read("../docs/hub/writing-a-connector.md"))?.[1];

  test("and is the one that is tried here", () => {
    const example = read("../server/src/testing/connectors/example.ts");
    expect(shown).toBe(example.replaceAll("../../hub/connectors/", "./"));
  });

  itIsDeclaredWell(ntfy);
  itRefusesWhatIsMissing(ntfy);
  itReadsAnswers(ntfy, ["check", "publish"]);
});
