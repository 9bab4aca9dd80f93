/** What stands for all event types, also those that are still to come. */
export const EVERY_EVENT = "*";

/** What is chosen after a click: "All events" stands alone, so it takes the place of others, and they its place. */
export function chooseEvents(before: readonly string[], clicked: readonly string[]): string[] {
  if (!clicked.includes(EVERY_EVENT)) return [...clicked];
  return before.includes(EVERY_EVENT)
    ? clicked.filter((type) => type !== EVERY_EVENT || clicked.length === 1)
    : [EVERY_EVENT];
}

/** What can be sent as a test: what the endpoint wants, out of `types` (all there are, in the order they are shown). */
export function testableEvents(events: readonly string[], types: readonly string[]): string[] {
  return types.filter((type) => events.includes(EVERY_EVENT) || events.includes(type));
}
