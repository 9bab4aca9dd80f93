import { PasswordInput, type PasswordInputProps } from "@mantine/core";

const MIN_PASSWORD = 10;

/** Where a password is chosen. */
export function NewPassword(props: PasswordInputProps) {
  return (
    <PasswordInput
      label="Password"
      description={`At least ${MIN_PASSWORD} characters. A few words in a row are easy to keep in mind.`}
      autoComplete="new-password"
      required
      minLength={MIN_PASSWORD}
      {...props}
    />
  );
}
