/** Safari has no idea of being idle. */
const NO_HURRY_MS = 1_000;

/** Does what will be wanted later once the browser has nothing else to do. */
export function whenIdle(act: (() => void) | undefined): void {
  if (!act) return;
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, NO_HURRY_MS);
}
