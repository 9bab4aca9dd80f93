import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { type Move, type Order, summarize } from "./acts.ts";
import { usersChanged } from "./users-changed.ts";

/** Does the same to many users; its data is a sentence on what became of them. */
export function useActOnMany() {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: Order) => {
      const { data } = await api.post("/api/v1/projects/{project}/users/acts", {
        params: { path: { project } },
        body: order,
      });
      return summarize(order.act, data);
    },
    onSuccess: () => usersChanged(queries, project),
    onError: tellFailed,
  });
}

const PATHS = {
  confirm: "/api/v1/projects/{project}/users/{user}/confirm",
  invite: "/api/v1/projects/{project}/users/{user}/invite",
  activate: "/api/v1/projects/{project}/users/{user}/activate",
  reject: "/api/v1/projects/{project}/users/{user}/reject",
  suspend: "/api/v1/projects/{project}/users/{user}/suspend",
  unsuspend: "/api/v1/projects/{project}/users/{user}/unsuspend",
  unsubscribe: "/api/v1/projects/{project}/users/{user}/unsubscribe",
  resubscribe: "/api/v1/projects/{project}/users/{user}/resubscribe",
} as const;

export interface OneOrder {
  act: Move | "unsubscribe" | "resubscribe";
  reason?: string;
}

/** Does something to one user. */
export function useActOnOne(user: number) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, reason }: OneOrder) =>
      api.post(PATHS[act], {
        params: { path: { project, user } },
        ...(reason !== undefined && { body: { reason } }),
      }),
    onSuccess: () => usersChanged(queries, project),
    onError: tellFailed,
  });
}
