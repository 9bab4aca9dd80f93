import { Alert } from "@mantine/core";
import { messageOf } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";

/** What is wrong with the time of a wave that was refused; that stands under its field. */
export function timeFault(error: Error | null): string | undefined {
  return fieldErrors(error).send_at;
}

/** Why a wave was refused, where it was for anything else. */
export function WaveRefused({ error }: { error: Error | null }) {
  if (error === null || timeFault(error) !== undefined) return null;
  return (
    <Alert color="red" role="alert">
      {messageOf(error)}
    </Alert>
  );
}
