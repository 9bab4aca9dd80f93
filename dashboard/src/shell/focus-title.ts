/**
 * Where the keyboard and the screen reader go on when another screen has come: to its title, or to the field that
 * one came for. A page that the browser itself has just opened is read from its beginning as ever.
 */
export function focusTitle({
  fromLocation,
  pathChanged,
}: {
  fromLocation?: object;
  pathChanged: boolean;
}): void {
  const field = document.querySelector<HTMLElement>("main [data-autofocus]");
  if (field && (fromLocation === undefined || pathChanged)) field.focus();
  else if (fromLocation !== undefined && pathChanged)
    focusQuietly(document.querySelector("main h1") ?? document.querySelector("main"));
}

function focusQuietly(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
