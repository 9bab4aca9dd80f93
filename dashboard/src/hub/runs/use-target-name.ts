import { useQuery } from "@tanstack/react-query";
import { useProject } from "../../projects/queries.ts";
import { connectionsQuery, connectorsQuery } from "../queries.ts";
import type { RunTarget } from "./queries.ts";
import { whereOf } from "./run-words.ts";

/** What a target is called in a run: where it acts, and what it does there. */
export function useTargetName(): (target: Pick<RunTarget, "key" | "connection" | "action">) => string {
  const { slug } = useProject();
  const connections = useQuery(connectionsQuery(slug)).data?.data;
  const connectors = useQuery(connectorsQuery(slug)).data?.data;
  return (target) => {
    const { connection, action } = target;
    const row = connections?.find(({ id }) => id === connection?.id);
    const kind = connectors?.find(({ id }) => id === row?.connector);
    const name = kind?.targets.find(({ id }) => id === action)?.name;
    return name === undefined ? whereOf(target) : `${whereOf(target)}: ${name}`;
  };
}
