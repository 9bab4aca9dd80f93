import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { tellDone } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
import { type Endpoint, endpointsQuery } from "../queries.ts";
import { EndpointForm } from "./endpoint-form.tsx";
import { toChange, valuesOf } from "./endpoint-values.ts";

export function EditEndpoint({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (body: ReturnType<typeof toChange>) =>
      api.patch("/api/v1/projects/{project}/webhook-endpoints/{endpoint}", {
        params: { path: { project: slug, endpoint: endpoint.id } },
        body,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries(endpointsQuery(slug));
      tellDone("Saved. Webhooks that wait follow the change.");
    },
  });
  return (
    <EndpointForm
      initial={valuesOf(endpoint)}
      act="Save"
      isSaving={change.isPending}
      save={(values) => change.mutateAsync(toChange(values, endpoint), { onSuccess: onClose })}
      onCancel={onClose}
    />
  );
}
