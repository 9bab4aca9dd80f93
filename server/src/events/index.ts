export { AGAIN, copyEvent } from "./again.ts";
export { catalogue, EVENT_TYPES, type EventKind, type EventType, isEventType } from "./catalogue.ts";
export { eraseFromEvents, hasEventsOf, newestEventId } from "./erase.ts";
export { purgeEvents } from "./purge.ts";
export {
  findEvent,
  findEvents,
  latestOfTypes,
  latestOfTypesEach,
  listEvents,
  listUserEvents,
  type RecordedEvent,
} from "./queries.ts";
export {
  ARRIVAL,
  type Arrival,
  arrivalType,
  createRecord,
  createRecordArrivals,
  MAX_BODY_BYTES,
  type NewEvent,
  type Record as RecordEvents,
  type RecordArrivals,
} from "./record.ts";
export type { DeliveryState } from "./tables.ts";
export {
  PROFILE_FIELDS,
  type ProfileField,
  STATUSES,
  type Status,
  UserData,
} from "./user-data.ts";
