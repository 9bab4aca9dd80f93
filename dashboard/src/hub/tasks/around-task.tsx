import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failed } from "../../kit/failed.tsx";
import { useProject } from "../../projects/queries.ts";
import { eventTypesQuery } from "../../webhooks/queries.ts";
import { connectionsQuery, connectorsQuery } from "../queries.ts";
import { TaskPlaceholder } from "./task-placeholder.tsx";

/** What a task can only be shown with is there before it is: connections, what can be done with them, event types. */
export function AroundTask({ children }: { children: ReactNode }) {
  const { slug } = useProject();
  const reads = [
    useQuery(connectionsQuery(slug)),
    useQuery(connectorsQuery(slug)),
    useQuery(eventTypesQuery(slug)),
  ];
  const missing = reads.filter(({ data }) => data === undefined);
  const failed = missing.filter(({ isError }) => isError);
  if (missing.length === 0) return children;
  if (failed[0] === undefined) return <TaskPlaceholder />;
  return (
    <Failed
      error={failed[0].error}
      onRetry={() => {
        for (const one of failed) void one.refetch();
      }}
    />
  );
}
