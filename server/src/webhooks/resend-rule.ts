import type { DeliveryState } from "../events/index.ts";
import type { LoggedEndpoint } from "./tables.ts";

/** Why a delivery is not sent again by hand, for people; null where it may be. */
export function resendRefusal(
  { state }: { state: DeliveryState },
  endpoint: Pick<LoggedEndpoint, "policy" | "deleted_at">,
): string | null {
  const refusal = endpointRefusal(endpoint);
  if (refusal !== null) return refusal;
  return state === "pending" ? "It is still pending: Hookline sends it by itself." : null;
}

/** Why nothing is sent to an endpoint again by hand; null where it may be. */
export function endpointRefusal({
  policy,
  deleted_at,
}: Pick<LoggedEndpoint, "policy" | "deleted_at">): string | null {
  if (deleted_at !== null) return "Its webhook URL was deleted.";
  if (policy === "standard") return null;
  return "Under the classic policy every webhook is sent by its schedule alone, and never again by hand. Choose the standard policy for the webhook URL to be able to resend.";
}
