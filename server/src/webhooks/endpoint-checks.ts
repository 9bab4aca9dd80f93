import { EVENT_TYPES, isEventType } from "../events/index.ts";
import type { Egress } from "../kernel/egress/index.ts";
import { invalidInput } from "../kernel/errors.ts";

/** All event types, also those that are still to come. */
const EVERY_EVENT = "*";

/** Throws, with the reason, for a URL that may not be sent to. */
export function checkUrl(egress: Egress, url: string): void {
  const refusal = egress.refuse(url);
  if (refusal) throw invalidInput("url", refusal.message);
}

/** Throws unless it is `*` alone, or event types, each once. */
export function checkEvents(events: readonly string[]): void {
  if (events.length === 1 && events[0] === EVERY_EVENT) return;
  for (const [i, type] of events.entries()) {
    const path = `events.${i}`;
    if (type === EVERY_EVENT) throw invalidInput(path, '"*" means all events: let it stand alone');
    if (!isEventType(type))
      throw invalidInput(path, `"${type}" is no event type: GET …/event-types lists them`);
    if (events.indexOf(type) !== i) throw invalidInput(path, `"${type}" is there twice`);
  }
  if (events.length === 0) throw invalidInput("events", 'is empty: name event types, or ["*"] for all');
}

/** What the Test button sends where nothing is chosen: the first that the endpoint wants. */
export function firstEvent(events: readonly string[]): string {
  const [first] = events;
  return first === undefined || first === EVERY_EVENT ? (EVENT_TYPES[0] as string) : first;
}
