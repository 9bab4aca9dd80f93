import { hash } from "node:crypto";

/** What a target is known by to the other side, the same however often one event is tried. */
export function stepKey(webhookId: string, taskId: number, targetKey: string): string {
  return hash("sha256", `${webhookId}:${taskId}:${targetKey}`, "hex");
}
