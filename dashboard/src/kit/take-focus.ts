/** The ref of what one goes on with where it takes the place of what had the focus: the next step of a dialog. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
