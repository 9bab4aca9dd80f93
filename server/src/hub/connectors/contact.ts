import type { TargetField, Values } from "./connector.ts";
import { refuseUnmapped, text } from "./required.ts";

/** Names of choices that are told in a field's help; more would be a wall. */
const MAX_CHOICES_TOLD = 12;

/** What a person is known by in a CRM: who has the address already is changed, never added again. */
export function emailField(id = "email"): TargetField {
  return { id, label: "E-mail", type: "text", required: true, suggestion: "{{ data.email }}" };
}

/** The address that was mapped; throws `Refusal` where nothing came, as nobody could be found by that. */
export function emailOf(values: Values, id = "email"): string {
  refuseUnmapped([emailField(id)], values);
  return text(values, id).trim();
}

/** First and last name, under the ids that the CRM gives them. */
export function nameFields(first: string, last: string): readonly TargetField[] {
  return [
    { id: first, label: "First name", type: "text", suggestion: "{{ data.profile.first_name }}" },
    { id: last, label: "Last name", type: "text", suggestion: "{{ data.profile.last_name }}" },
  ];
}

/** A field as the CRM describes it. */
export interface Described {
  id: string;
  label: string;
  type: TargetField["type"] | undefined;
  required?: boolean;
  help?: string;
  /** What may stand in it, where not anything may. */
  choices?: readonly string[];
  suggestion?: string | undefined;
}

/** A field that was asked for. */
export function discovered({ id, label, type, required, help, choices, suggestion }: Described): TargetField {
  const hint = help || oneOf(choices ?? []);
  return {
    id,
    label: label || id,
    type: type ?? "text",
    ...(required && { required }),
    ...(hint && { help: hint }),
    ...(suggestion && { suggestion }),
  };
}

function oneOf(choices: readonly string[]): string {
  if (choices.length === 0) return "";
  const more = choices.length > MAX_CHOICES_TOLD ? ", …" : "";
  return `One of: ${choices.slice(0, MAX_CHOICES_TOLD).join(", ")}${more}`;
}
