export type { Attempt, Delivery, Send, Sender, Sent, Settlement } from "./delivery.ts";
export { createEngine, type Engine } from "./engine.ts";
export { eraseAnswers } from "./erase.ts";
export { createSignal } from "./signal.ts";
export {
  cancelOrphans,
  createTarget,
  deleteTarget,
  holdTarget,
  resubscribe,
  resumeTarget,
} from "./targets.ts";
