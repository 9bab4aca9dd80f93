import { useLocation } from "@tanstack/react-router";

/** The secret of a one-time link. It stands in the fragment, which no server and no proxy's log sees. */
export function useLinkToken(): string | null {
  return useLocation({ select: ({ hash }) => new URLSearchParams(hash).get("token") });
}
