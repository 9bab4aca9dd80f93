import { useQuery } from "@tanstack/react-query";
import { useProject } from "../projects/queries.ts";
import { EVERY_EVENT } from "./endpoints/event-choice.ts";
import { eventTypesQuery } from "./queries.ts";

/** Answers an event type's display name ("User Created"); of a type that isn't known, the type itself. */
export function useEventNames(): (type: string) => string {
  const { slug } = useProject();
  const { data } = useQuery(eventTypesQuery(slug));
  const names = new Map(data?.data.map(({ name, display_name }) => [name, display_name]));
  return (type) => (type === EVERY_EVENT ? "All events" : (names.get(type) ?? type));
}
