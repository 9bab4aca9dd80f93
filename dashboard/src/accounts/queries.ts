import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

/** Who is signed in, and the projects they have a part in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => api.get("/api/v1/me", { signal }),
  staleTime: 60_000,
});

/**
 * Whether somebody owns this installation: before that nobody can sign in. For loaders, anew each time, and not kept:
 * the doors empty the cache while they open.
 */
export function readSetup({ abortController: { signal } }: { abortController: AbortController }) {
  return api.get("/api/v1/setup", { signal });
}

/** What an invitation is to. */
export const inviteQuery = (token: string) =>
  queryOptions({
    queryKey: ["invite", token],
    queryFn: ({ signal }) => api.post("/api/v1/invites/verify", { body: { token }, signal }),
    staleTime: 60_000,
  });
