import type { UseFormReturnType } from "@mantine/form";

/** The form begins anew from what was saved; what somebody typed on meanwhile stays, and is still to be saved. */
export function adoptSaved<Values extends object>(
  form: UseFormReturnType<Values>,
  sent: Values,
  saved: Values,
): void {
  const isTypedOn = form.getValues() !== sent;
  form.resetDirty(saved); // setInitialValues would leave each field's mark from its comparison with the one before
  if (!isTypedOn) form.reset();
}
