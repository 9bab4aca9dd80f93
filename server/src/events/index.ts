export { catalogue, EVENT_TYPES, type EventKind, type EventType, isEventType } from "./catalogue.ts";
export { eraseFromEvents, hasEventsOf, newestEventId } from "./erase.ts";
export { purgeEvents } from "./purge.ts";
export { listEvents, listUserEvents, type RecordedEvent } from "./queries.ts";
export { createRecord, MAX_BODY_BYTES, type NewEvent, type Record as RecordEvents } from "./record.ts";
export type { DeliveryState } from "./tables.ts";
export {
  PROFILE_FIELDS,
  type ProfileField,
  STATUSES,
  type Status,
  UserData,
} from "./user-data.ts";
