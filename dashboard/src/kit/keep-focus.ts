/**
 * A button that is busy is disabled, and loses the focus: who goes by keyboard would begin at the page's top. It gets it
 * back once it can be pressed again, where nothing else was given it meanwhile.
 */
export function keepFocus(root: Document): void {
  let focused: EventTarget | null = null;
  root.addEventListener("focusin", ({ target }) => {
    focused = target;
  });
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const isBack = target === focused && !(target as HTMLButtonElement).disabled;
      if (isBack && root.activeElement === root.body)
        (target as HTMLButtonElement).focus({ preventScroll: true });
    }
  });
  changes.observe(root, { attributes: true, attributeFilter: ["disabled"], subtree: true });
}
