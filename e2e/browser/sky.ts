import type { Page } from "playwright-core";

/** A picture of a drawn sky, as a browser photographs it: a PNG. */
export async function drawSky(page: Page): Promise<Buffer> {
  const studio = await page.context().newPage();
  await studio.setViewportSize({ width: 900, height: 900 });
  await studio.setContent(
    '<body style="margin:0;height:100vh;background:radial-gradient(circle at 70% 30%,#fde68a,transparent 25%),linear-gradient(#1e3a8a,#60a5fa 60%,#dbeafe)">',
  );
  const picture = await studio.screenshot();
  await studio.close();
  return picture;
}
