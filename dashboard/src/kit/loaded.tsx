import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failed } from "./failed.tsx";

/** A query's three faces: `placeholder` while it loads, the error with a retry, `children` of what came. */
export function Loaded<Data>({
  query,
  placeholder,
  children,
}: {
  query: UseQueryResult<Data>;
  placeholder: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return placeholder;
}
