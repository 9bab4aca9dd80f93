import { useNavigate } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import type { CursorPages } from "../kit/cursor-pages.tsx";

/** Opens a page of the list in a profile's tab. */
export function useOpenPage(): ComponentProps<typeof CursorPages>["onOpen"] {
  const navigate = useNavigate({ from: "/projects/$project/users/$user" });
  return (cursor, trail) =>
    void navigate({
      search: ({ cursor: _, ...rest }) => ({ ...rest, ...(cursor !== undefined && { cursor }) }),
      state: { trail },
    });
}
