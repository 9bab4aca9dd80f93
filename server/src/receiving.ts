import type { Delivering } from "./delivering.ts";
import { createRecordArrivals } from "./events/index.ts";
import { createHub, type Hub, type HubDeps } from "./hub/index.ts";

/** The receiving side, plugged into the delivery engine: what comes in is an event that its tasks wait for. */
export function createReceiving(
  deps: Omit<HubDeps, "recordArrivals" | "wake" | "recall"> & { delivering: Delivering },
): Hub {
  const { clock, ids } = deps;
  const { wake, recall } = deps.delivering;
  return createHub({
    ...deps,
    wake,
    recall,
    recordArrivals: createRecordArrivals({ clock, ids, wake }),
  });
}
