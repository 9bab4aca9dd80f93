import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { ApiKey } from "./queries.ts";

export function RevokeKey({ apiKey }: { apiKey: ApiKey }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/keys/{key}", {
        params: { path: { project: slug, key: apiKey.id } },
      }),
    onSuccess: () => tellDone(`The key ${apiKey.name} is revoked.`),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, "keys"] }),
  });
  return (
    <Button
      variant="default"
      size="xs"
      loading={revoke.isPending}
      aria-label={`Revoke ${apiKey.name}`}
      onClick={() =>
        confirmLoss({
          title: `Revoke ${apiKey.name}?`,
          text: `Every program that uses ${apiKey.hint} is refused from now on. It can't be taken back.`,
          act: "Revoke the key",
          onConfirm: () => revoke.mutate(),
        })
      }
    >
      Revoke
    </Button>
  );
}
