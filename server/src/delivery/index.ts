import "./tables.ts";

export { forgetHours, readActivity, type TargetActivity } from "./activity.ts";
export { deliveriesOf, type EventDelivery, lastAttempts, newestAt, newestFirsts } from "./by-event.ts";
export type { NewDelivery } from "./deliver.ts";
export { deliver } from "./deliver.ts";
export type {
  AcceptedDelivery,
  Attempt,
  Delivery,
  Prepared,
  Sender,
  Sent,
  Settlement,
  SharedCap,
} from "./delivery.ts";
export { createEngine, type Engine } from "./engine.ts";
export { answersTo, eraseAnswers, eraseAnswersTo } from "./erase.ts";
export { deliveryInstruments } from "./instruments.ts";
export {
  attemptsOf,
  findDelivery,
  type LogFilter,
  type LoggedAttempt,
  type LoggedDelivery,
  listDeliveries,
} from "./log.ts";
export { createOrphanSweep } from "./orphans.ts";
export { forgetTargets, purgeDeliveries } from "./purge.ts";
export { redeliver, redeliverMany } from "./redeliver.ts";
export { createRetentionSweep } from "./retention.ts";
export { JITTER, MAX_RETRIES, MAX_RETRY_AFTER_MS, retryDelayMs } from "./retry-times.ts";
export { createTally } from "./tally.ts";
export {
  createTarget,
  deleteTarget,
  deleteTargetsOf,
  holdTarget,
  resubscribe,
  resumeTarget,
  targetsOf,
} from "./targets.ts";
