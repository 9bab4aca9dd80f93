import classes from "./editor.module.css";
import { TemplateInput } from "./expressions/template-input.tsx";
import { Previewed } from "./previewed.tsx";
import type { PreviewedValue, TargetField } from "./queries.ts";

interface FieldProps {
  field: TargetField;
  template: string;
  /** What it comes to with the sample; undefined while that isn't known. */
  value: PreviewedValue | undefined;
  problem: string | undefined;
  /** What is picked goes into it. */
  isActive: boolean;
  inputRef: (input: HTMLTextAreaElement | null) => void;
  onFocus: () => void;
  onChange: (template: string) => void;
}

/** A field of a target: what is written into it, and what that comes to. */
export function MappedField({
  field: { label, type, required, help, suggestion },
  template,
  value,
  problem,
  isActive,
  inputRef,
  onFocus,
  onChange,
}: FieldProps) {
  return (
    <div className={isActive ? classes.active : undefined}>
      <TemplateInput
        inputRef={inputRef}
        label={label}
        description={help ?? (type === "text" ? undefined : TYPES[type])}
        placeholder={suggestion ?? undefined}
        withAsterisk={required}
        value={template}
        error={problem ?? value?.error}
        onFocus={onFocus}
        onChange={onChange}
      />
      {template !== "" && value && value.error === null && <Previewed value={value} required={required} />}
    </div>
  );
}

const TYPES = { number: "A number.", boolean: "Yes or no.", date: "A date.", json: "Any data." } as const;
