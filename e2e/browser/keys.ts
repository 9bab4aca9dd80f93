import type { Page } from "playwright-core";
import { PATIENCE } from "./world.ts";

/** More stops than any screen has. */
const MAX_STOPS = 80;

/** What has the focus, as a screen reader says it: `button "Add a URL"`. Empty where nothing has. */
export async function focused(page: Page): Promise<string> {
  const element = page.locator(":focus");
  if ((await element.count()) === 0) return "";
  const [line = ""] = (await element.ariaSnapshot()).split("\n");
  return line.replace(/^- '?/, "");
}

/** Goes on with Tab, or back, until something has the focus whose name begins so; throws where it is never reached, or a stop on the way can't be seen. */
export async function tabTo(page: Page, what: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const trail: string[] = [];
  while (trail.length < MAX_STOPS) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop !== "" && !(await isFocusSeen(page)))
      throw new Error(`One doesn't see that ${stop} has the focus.`);
    if (stop.startsWith(what)) return;
    trail.push(stop);
  }
  throw new Error(`${key} leads to no ${what}, but to:\n${trail.join("\n")}`);
}

/** Goes through everything with Tab, until nothing has the focus or the first stop has it again; throws where that never comes, or a stop on the way can't be seen. */
export async function tabThrough(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  const first = await page.evaluateHandle(() => document.activeElement); // its name may change: "5 sec ago"
  const isAround = () => page.evaluate((first) => document.activeElement === first, first);
  const trail: string[] = [];
  do {
    const stop = await focused(page);
    if (!(await isFocusSeen(page))) throw new Error(`One doesn't see that ${stop} has the focus.`);
    trail.push(stop);
    if (trail.length > MAX_STOPS) throw new Error(`Tab never comes out again, but to:\n${trail.join("\n")}`);
    await page.keyboard.press("Tab");
  } while ((await focused(page)) !== "" && !(await isAround())); // a drawer is left by Esc, and Tab stays in it
}

/** Chooses from the open list by arrow and Enter. */
export async function arrowTo(page: Page, option: string): Promise<void> {
  await page.getByRole("option", { name: option }).first().waitFor();
  // By a timer, a list that has opened begins at what is chosen: a later timer comes after it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  const reached = page.locator("[data-combobox-selected]").filter({ hasText: option });
  for (let stops = 0; !(await reached.isVisible()); stops++) {
    if (stops === MAX_STOPS) throw new Error(`The arrow leads to no ${option}.`);
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
}

/** Whether what has the focus is in the window, with an outline around it or what is drawn for it, or soon comes to be: a drawer slides in. */
export function isFocusSeen(page: Page): Promise<boolean> {
  const seen = page.waitForFunction(
    () => {
      const element = document.activeElement as HTMLElement;
      const drawn = [
        [element],
        [element, "::after"], // a link that fills its row
        [element.nextElementSibling], // the label of a radio button that is itself not seen
        [element.closest(".mantine-Input-input")],
      ] as const;
      const isOutlined = drawn.some(([part, pseudo]) => {
        const { outlineStyle, outlineWidth } = part
          ? getComputedStyle(part, pseudo)
          : { outlineStyle: "none", outlineWidth: "0px" };
        return outlineStyle !== "none" && outlineWidth !== "0px";
      });
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return isOutlined && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    },
    undefined,
    PATIENCE,
  );
  return seen.then(
    () => true,
    () => false,
  );
}
