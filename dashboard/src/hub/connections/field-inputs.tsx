import { Checkbox, NumberInput, PasswordInput, Select, Stack, Textarea, TextInput } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";
import type { Field } from "../queries.ts";
import { type FieldValues, movedField, type SavedFields, shownFields } from "./field-values.ts";

interface InputsProps {
  fields: readonly Field[];
  values: FieldValues;
  /** Of a connection that is there already. */
  saved?: SavedFields;
  /** `form.getInputProps`, of a field by its id. */
  inputProps: (id: string, options?: { type: "checkbox" }) => GetInputPropsReturnType;
}

/** The fields that a connector asks for, those that there are as the others stand. */
export function FieldInputs({ fields, values, saved, inputProps }: InputsProps) {
  const moved = movedField(fields, values, saved);
  return (
    <Stack>
      {shownFields(fields, values).map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          isSaved={saved?.secrets[field.id] === true}
          moved={moved}
          inputProps={inputProps}
        />
      ))}
    </Stack>
  );
}

function FieldInput({
  field,
  isSaved,
  moved,
  inputProps,
}: {
  field: Field;
  /** It is a secret that is set. */
  isSaved: boolean;
  /** With it, what is saved isn't valid any more. */
  moved: Field | undefined;
  inputProps: InputsProps["inputProps"];
}) {
  const { id, label, kind, help, placeholder, required = false, options = [] } = field;
  const common = {
    label,
    description: isSaved && moved ? askedAgain(moved, required) : help,
    placeholder: isSaved && !moved ? "unchanged" : placeholder,
    withAsterisk: required && !(isSaved && !moved),
    autoComplete: "off",
  };
  switch (kind) {
    case "boolean":
      return <Checkbox label={label} description={help} {...inputProps(id, { type: "checkbox" })} />;
    case "choice":
      return <Select {...common} data={[...options]} allowDeselect={!required} {...inputProps(id)} />;
    case "number":
      return <NumberInput {...common} hideControls {...inputProps(id)} />;
    case "long_text":
      return <Textarea {...common} autosize minRows={3} maxRows={12} {...inputProps(id)} />;
    case "secret":
      return <PasswordInput {...common} autoComplete="new-password" {...inputProps(id)} />;
    case "url":
      return <TextInput {...common} type="url" inputMode="url" {...inputProps(id)} />;
    case "text":
      return <TextInput {...common} {...inputProps(id)} />;
  }
}

function askedAgain({ label }: Field, isRequired: boolean): string {
  const why = `Enter it again: “${label}” is another one now, and it isn’t sent there unasked.`;
  return isRequired ? why : `${why} Left empty, it is forgotten.`;
}
