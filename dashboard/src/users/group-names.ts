import { useQuery } from "@tanstack/react-query";
import { useProject } from "../projects/queries.ts";
import { groupsQuery } from "./queries.ts";

/** The groups of the project, to be offered; none while they aren't known. */
export function useGroupNames({ isWanted } = { isWanted: true }): string[] {
  const { slug } = useProject();
  const { data } = useQuery({ ...groupsQuery(slug), enabled: isWanted });
  return data ?? [];
}
