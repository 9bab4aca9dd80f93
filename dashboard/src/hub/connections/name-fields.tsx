import { TextInput } from "@mantine/core";
import type { GetInputPropsReturnType } from "@mantine/form";
import type { Ref } from "react";

const MAX_NAME = 100;
const MAX_DESCRIPTION = 500;

/** What a connection is known by, new or not. */
export function NameFields({
  inputProps,
  nameRef,
}: {
  inputProps: (field: "name" | "description") => GetInputPropsReturnType;
  nameRef?: Ref<HTMLInputElement>;
}) {
  return (
    <>
      <TextInput
        label="Name"
        description="What you and your team know it by."
        withAsterisk
        maxLength={MAX_NAME}
        autoComplete="off"
        {...(nameRef && { ref: nameRef })}
        {...inputProps("name")}
      />
      <TextInput
        label="Description"
        description="If you like: what it is for."
        maxLength={MAX_DESCRIPTION}
        autoComplete="off"
        {...inputProps("description")}
      />
    </>
  );
}
