import { Alert, Button, Divider, Group, Stack, Text } from "@mantine/core";
import { IconEye, IconRotate } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { api, messageOf } from "../../api.ts";
import { useProject } from "../../projects/queries.ts";
import type { Endpoint } from "../queries.ts";
import { SecretText } from "./secret-text.tsx";

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** Shows the secret when it is asked for, and gives the URL a new one. It is kept nowhere but on the screen. */
export function EndpointSecret({ endpoint }: { endpoint: Endpoint }) {
  const { slug } = useProject();
  const params = { path: { project: slug, endpoint: endpoint.id } };
  const reveal = useMutation({
    mutationFn: () => api.get("/api/v1/projects/{project}/webhook-endpoints/{endpoint}/secret", { params }),
  });
  const rotate = useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/webhook-endpoints/{endpoint}/rotate-secret", { params }),
  });
  const secret = rotate.data?.secret ?? reveal.data?.secret;
  const error = rotate.error ?? reveal.error;
  return (
    <Stack>
      {error && (
        <Alert color="red" role="alert">
          {messageOf(error)}
        </Alert>
      )}
      {rotate.data && (
        <Alert color="teal" role="status" title="A new secret is in use">
          Until {exact.format(new Date(rotate.data.previous_valid_until))} every webhook is signed with the
          one before, too. Put the new one into your server by then.
        </Alert>
      )}
      {secret === undefined ? (
        <Group justify="space-between">
          <Text size="sm" flex={1} miw="12rem">
            Whoever has the secret can send webhooks that look like yours.
          </Text>
          <Button
            leftSection={<IconEye size={16} aria-hidden />}
            loading={reveal.isPending}
            onClick={() => reveal.mutate()}
            data-autofocus
          >
            Show the secret
          </Button>
        </Group>
      ) : (
        <SecretText secret={secret} />
      )}
      <Divider />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" flex={1} miw="12rem">
          A new secret takes effect at once. For 24 hours webhooks carry two signatures, by the new one and by
          the one before, so that nothing is turned away while you change your server.
        </Text>
        <Button
          variant="default"
          leftSection={<IconRotate size={16} aria-hidden />}
          loading={rotate.isPending}
          onClick={() => rotate.mutate()}
        >
          Make a new secret
        </Button>
      </Group>
    </Stack>
  );
}
