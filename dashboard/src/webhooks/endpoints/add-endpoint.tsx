import { Button, Group, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { takeFocus } from "../../kit/take-focus.ts";
import { useProject } from "../../projects/queries.ts";
import { type Endpoint, endpointsQuery } from "../queries.ts";
import { EndpointForm } from "./endpoint-form.tsx";
import { NEW_ENDPOINT, toNew } from "./endpoint-values.ts";
import { SecretText } from "./secret-text.tsx";

/** Adds a webhook URL, and shows its secret. */
export function AddEndpoint({
  onTest,
  onClose,
}: {
  onTest: (endpoint: Endpoint) => void;
  onClose: () => void;
}) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (body: ReturnType<typeof toNew>) =>
      api.post("/api/v1/projects/{project}/webhook-endpoints", {
        params: { path: { project: slug } },
        body,
      }),
    onSuccess: () => queries.invalidateQueries(endpointsQuery(slug)),
  });
  if (add.data) return <Added {...add.data} onTest={() => onTest(add.data)} onClose={onClose} />;
  return (
    <EndpointForm
      initial={NEW_ENDPOINT}
      act="Add"
      isSaving={add.isPending}
      save={(values) => add.mutateAsync(toNew(values))}
      onCancel={onClose}
    />
  );
}

function Added({
  url,
  secret,
  onTest,
  onClose,
}: {
  url: string;
  secret: string;
  onTest: () => void;
  onClose: () => void;
}) {
  return (
    <Stack>
      <Group wrap="nowrap" align="flex-start" gap="xs" role="status">
        <IconCircleCheck color="var(--mantine-color-teal-6)" aria-hidden style={{ flexShrink: 0 }} />
        <Text>
          <b>{url}</b> is added. From now on it is told.
        </Text>
      </Group>
      <SecretText secret={secret} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
        <Button onClick={onTest} ref={takeFocus}>
          Send a test
        </Button>
      </Group>
    </Stack>
  );
}
