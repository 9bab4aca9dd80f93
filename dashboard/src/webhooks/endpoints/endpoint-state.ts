import type { Activity, Endpoint } from "../queries.ts";

/** `gone`: its server answered 410, which under the standard policy disables the URL. */
export type EndpointState = "enabled" | "disabled" | "gone";

export function stateOf(
  { enabled, policy }: Pick<Endpoint, "enabled" | "policy">,
  lastAnswer: Pick<NonNullable<Activity["last_answer"]>, "status_code"> | null,
): EndpointState {
  if (enabled) return "enabled";
  return policy === "standard" && lastAnswer?.status_code === 410 ? "gone" : "disabled";
}
