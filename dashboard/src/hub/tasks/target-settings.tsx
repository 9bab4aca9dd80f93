import { useQueries } from "@tanstack/react-query";
import type { ChangeEvent } from "react";
import { messageOf } from "../../api.ts";
import { useProject } from "../../projects/queries.ts";
import { FieldInputs } from "../connections/field-inputs.tsx";
import type { Field } from "../queries.ts";
import { type Action, withSetting } from "./definition.ts";
import { useEditor } from "./editor.ts";
import { optionsQuery } from "./queries.ts";
import { settingValues } from "./setting-values.ts";
import type { TargetPart } from "./target-details.tsx";
import { useChooseOnly } from "./use-choose-only.ts";

/** What is chosen once for a target: a table, a list, a channel. What can be chosen, the other system is asked for. */
export function TargetSettings({
  target,
  connection,
  action,
  path,
  onChange,
}: TargetPart & { connection: number; action: Action }) {
  const { problems } = useEditor();
  const { settings } = target;
  const offered = useOffered(action, connection, settings);
  const chooseOnly = useChooseOnly();
  const values = settingValues(action, settings);
  const set = (id: string, chosen: Chosen) => {
    const next = withSetting(target, action, [id, readChosen(chosen)]);
    onChange(next);
    if (action.settings.some((field) => field.id === id && field.discovered)) chooseOnly(next, action);
  };
  if (action.settings.length === 0) return null;
  return (
    <FieldInputs
      fields={action.settings.map((field) => ({ ...field, ...offered.get(field.id)?.field }))}
      values={values}
      inputProps={(id, options) => ({
        [options ? "checked" : "value"]: options ? values[id] === true : (values[id] ?? ""),
        onChange: (chosen: Chosen) => set(id, chosen),
        error: problems.get(`${path}.settings.${id}`) ?? offered.get(id)?.error,
      })}
    />
  );
}

/** What the kinds of inputs tell of a change. */
type Chosen = ChangeEvent<HTMLInputElement> | string | number | null;

function readChosen(chosen: Chosen): string | number | boolean {
  if (chosen === null || typeof chosen !== "object") return chosen ?? "";
  const { type, checked, value } = chosen.currentTarget;
  return type === "checkbox" ? checked : value;
}

interface Offered {
  field: Pick<Field, "options" | "placeholder">;
  error: string | undefined;
}

function useOffered(action: Action, connection: number, settings: Record<string, unknown>) {
  const { slug } = useProject();
  const asked = action.settings.filter(({ discovered }) => discovered);
  const answers = useQueries({
    queries: asked.map(({ id }) => {
      const { [id]: _, ...others } = settings;
      return {
        ...optionsQuery(slug, { connection, action: action.id, settings: others }, id),
        enabled: !unfilledAbove(action, id, settings),
      };
    }),
  });
  return new Map(
    asked.map(({ id }, i): [string, Offered] => {
      const answer = answers[i];
      return [
        id,
        {
          field: {
            options: withSaved(answer?.data?.data ?? [], settings[id]),
            placeholder: placeholderOf(action, id, { settings, answer }),
          },
          error: answer?.error ? messageOf(answer.error) : undefined,
        },
      ];
    }),
  );
}

function placeholderOf(
  action: Action,
  id: string,
  { settings, answer }: { settings: Record<string, unknown>; answer: OptionsAnswer | undefined },
): string {
  const above = unfilledAbove(action, id, settings);
  if (above) return `Choose above first: ${above.label}`;
  if (answer?.isLoading) return "Asking…";
  return answer?.data?.data.length === 0 ? "There is none yet" : "Choose one";
}

interface OptionsAnswer {
  isLoading: boolean;
  data: { data: readonly unknown[] } | undefined;
}

/** What is needed above a setting, and isn't filled in: a table, before its columns are asked for. */
function unfilledAbove({ settings: fields }: Action, id: string, settings: Record<string, unknown>) {
  const above = fields.slice(
    0,
    fields.findIndex((field) => field.id === id),
  );
  return above.find((field) => field.required && !settings[field.id]);
}

/** What was chosen before stays to be seen, also where it can't be asked for now. */
function withSaved(options: readonly { value: string; label: string }[], saved: unknown) {
  if (typeof saved !== "string" || saved === "" || options.some(({ value }) => value === saved))
    return [...options];
  return [{ value: saved, label: saved }, ...options];
}
