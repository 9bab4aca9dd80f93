import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
import { type Endpoint, endpointsQuery } from "../queries.ts";

/** Enables a webhook URL, or disables it. */
export function useSwitchEndpoint(endpoint: Endpoint) {
  const { slug } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (enabled: boolean) =>
      api.patch("/api/v1/projects/{project}/webhook-endpoints/{endpoint}", {
        params: { path: { project: slug, endpoint: endpoint.id } },
        body: { enabled },
      }),
    onSuccess: async ({ enabled }) => {
      await queries.invalidateQueries(endpointsQuery(slug));
      tellDone(
        enabled
          ? "Enabled. What has waited goes out now."
          : "Disabled. Its webhooks wait, and go out when it is enabled again.",
      );
    },
    onError: tellFailed,
  });
}

export function useDeleteEndpoint(endpoint: Endpoint) {
  const { slug } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/webhook-endpoints/{endpoint}", {
        params: { path: { project: slug, endpoint: endpoint.id } },
      }),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries(endpointsQuery(slug)),
        queries.invalidateQueries({ queryKey: [slug, "deliveries"] }),
      ]);
      tellDone("Deleted.");
    },
    onError: tellFailed,
  });
}
