import type { HubDeps } from "../deps.ts";

/** Tells who watches that captures have come or changed; runs show what they are of. */
export function tellCaptures({ tell }: Pick<HubDeps, "tell">, projectIds: readonly number[]): void {
  tell("captures", projectIds);
  tell("runs", projectIds);
}
