import { type FieldValues, initialValues } from "../connections/field-values.ts";
import type { Action } from "./definition.ts";

/** As it is stored: what is suggested was taken over when the act was chosen. */
export function settingValues(action: Action, settings: Record<string, unknown>): FieldValues {
  const fields = action.settings.map(({ initial: _, ...field }) => field);
  return initialValues(fields, { settings, secrets: {} });
}
