import type { Page } from "playwright-core";
import { lookAt } from "./look.ts";

/**
 * Opens a screen whose list takes long and then can't be loaded, and looks at it in both states; behind it the list
 * can be loaded again.
 */
export async function lookAtSlowAndFailed(
  page: Page,
  {
    name,
    asks,
    loading,
    open,
  }: {
    /** Of the pictures: `users-loading`, `users-failed`. */
    name: string;
    /** What the screen asks for, as a pattern of addresses. */
    asks: string;
    /** What the screen says meanwhile. */
    loading: string;
    open: () => Promise<unknown>;
  },
): Promise<void> {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(asks, async (route) => {
    await asked;
    await route.fulfill({ status: 404, json: {} });
  });
  await open();
  await page.getByRole("status", { name: loading }).waitFor();
  await lookAt(page, `${name}-loading`);
  answer();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await lookAt(page, `${name}-failed`);
  await page.unroute(asks);
}
