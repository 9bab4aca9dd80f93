import { Button, Text } from "@mantine/core";
import { IconRepeat } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useMay, useProject } from "../../projects/queries.ts";
import type { Delivery } from "../queries.ts";

/** Sends a webhook again, where its policy allows; else the sentence why not. */
export function Resend({ delivery, onOpen }: { delivery: Delivery; onOpen: (id: number) => void }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const maySend = useMay("editor");
  const resend = useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/deliveries/{delivery}/resend", {
        params: { path: { project: slug, delivery: delivery.id } },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, "deliveries"] });
      tellDone("It is on its way again, as a new webhook.");
    },
    onError: tellFailed,
  });
  if (!maySend) return null;
  if (delivery.resend_refusal !== null) {
    return (
      <Text size="sm" c="dimmed">
        {delivery.resend_refusal}
      </Text>
    );
  }
  return (
    <Button
      size="xs"
      w="fit-content"
      leftSection={<IconRepeat size={16} aria-hidden />}
      loading={resend.isPending}
      onClick={() => resend.mutate(undefined, { onSuccess: ({ id }) => onOpen(id) })}
    >
      Resend
    </Button>
  );
}
