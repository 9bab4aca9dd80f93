import type { Locator, Page } from "playwright-core";
import type { TheirDatabase } from "../../server/src/testing/sql-servers.ts";
import { goTo } from "./people.ts";

/** What somebody who makes a task does on its screens. */
export interface TaskBuilder {
  /** On *Tasks*, from a template, with the name that is offered. */
  beginWith(template: string): Promise<void>;
  /** Fills in the connection that a target lacks. */
  connect(kind: string, fillIn: (dialog: Locator) => Promise<void>): Promise<void>;
  connectDatabase(theirs: TheirDatabase): Promise<void>;
  choose(label: string, option: string | RegExp): Promise<void>;
  /** Resolves when something is chosen, by whomever. */
  chosen(label: string, value: string): Promise<void>;
  /** What a template wrote for a field that isn't there goes into another. */
  putInto(stray: string, field: string): Promise<void>;
  /** Tries a target, the first one if not said otherwise, and resolves with what is told. */
  test(ends: "It worked" | "It did not work", target?: number): Promise<Locator>;
  publishAndSwitchOn(): Promise<void>;
  /** Waits for a run that ended well, and opens it. */
  openRun(): Promise<Locator>;
  /** Does all of the open run again; resolves when that is done, too. */
  runAgain(): Promise<void>;
}

export function taskBuilder(page: Page): TaskBuilder {
  const dialog = page.getByRole("dialog");
  const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
  const choose = async (label: string, option: string | RegExp) => {
    await page.getByRole("combobox", { name: label, exact: true }).click();
    await page.getByRole("option", { name: option, exact: true }).click();
  };

  async function connect(kind: string, fillIn: (dialog: Locator) => Promise<void>): Promise<void> {
    await press(`Connect ${kind}`);
    await dialog.getByRole("heading", { name: `Connect ${kind}` }).waitFor();
    await fillIn(dialog);
    await dialog.getByRole("button", { name: "Next" }).click();
    await dialog.waitFor({ state: "detached" });
  }

  return {
    choose,
    connect,
    async beginWith(template) {
      await goTo(page, "Tasks");
      await page.getByRole("button", { name: "New task" }).first().click();
      await dialog.getByRole("radio", { name: template }).check();
      await dialog.getByRole("button", { name: "Make the task" }).click();
      await page.getByRole("heading", { level: 1, name: template }).waitFor();
    },
    connectDatabase: ({ connection }) =>
      connect("PostgreSQL", async (form) => {
        for (const [label, field] of Object.entries({
          Host: "host",
          Port: "port",
          Database: "database",
          User: "user",
          Password: "password",
        }))
          await form.getByRole("textbox", { name: label }).fill(String(connection[field]));
        await choose("Encryption", /^None/);
      }),
    async chosen(label, value) {
      await page.waitForFunction(
        ([name, wanted]) =>
          [...document.querySelectorAll("input")].some(
            (input) =>
              input.value === wanted && [...(input.labels ?? [])].some((it) => it.innerText.startsWith(name)),
          ),
        [label, value] as const,
      );
    },
    putInto: (stray, field) => choose(`Put “${stray}” into`, field),
    async test(ends, target = 1) {
      const card = page.getByRole("region", { name: /^Do this/ }).nth(target - 1);
      await card.getByRole("button", { name: "Test", exact: true }).click();
      const told = card.getByRole("status").filter({ hasText: ends });
      await told.waitFor();
      return told;
    },
    async publishAndSwitchOn() {
      await press("Publish");
      await press("Switch it on");
      await page.getByRole("switch", { checked: true }).waitFor();
    },
    async openRun() {
      await page.getByRole("link", { name: "Runs" }).click();
      const newest = page.getByRole("list", { name: "Runs" }).getByRole("listitem").first();
      await newest.getByText("Done", { exact: true }).waitFor();
      await newest.getByRole("button").click();
      await dialog.getByText("What it was given").first().waitFor();
      return dialog;
    },
    async runAgain() {
      await press("Run all again");
      await dialog
        .filter({ hasText: "Run all of it again?" })
        .getByRole("button", { name: "Run all again" })
        .click();
      const again = dialog.filter({ hasText: "run again by somebody" });
      await again.getByText("What it was given").first().waitFor();
    },
  };
}
