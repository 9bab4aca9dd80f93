import { HooklineError } from "@hookline/sdk";
import { Alert } from "@mantine/core";
import { messageOf } from "../api.ts";

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const MINUTE_MS = 60_000;

/** Why a form was refused as a whole; what a single field is to blame for stands under that. */
export function Refused({ by }: { by: { error: Error | null; submittedAt: number } }) {
  const { error, submittedAt } = by;
  if (error === null || (error instanceof HooklineError && error.errors.length > 0)) return null;
  return (
    <Alert color="red" role="alert">
      {tryAgainAt(error, submittedAt) ?? messageOf(error)}
    </Alert>
  );
}

/** Where there were too many tries, until when to wait; else null. */
function tryAgainAt(error: Error, submittedAt: number): string | null {
  if (!(error instanceof HooklineError) || error.code !== "rate_limited" || error.retryAfterS === null) {
    return null;
  }
  const endsAt = Math.ceil((submittedAt + error.retryAfterS * 1000) / MINUTE_MS) * MINUTE_MS;
  return `Those were too many tries. Wait until ${clock.format(endsAt)}, then try again.`;
}
