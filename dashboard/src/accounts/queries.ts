import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

/** Who is signed in, and the projects they have a part in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => api.get("/api/v1/me", { signal }),
  staleTime: 60_000,
});
