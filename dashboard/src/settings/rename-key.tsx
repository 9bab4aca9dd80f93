import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refused } from "../accounts/refused.tsx";
import { api } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { useProject } from "../projects/queries.ts";
import type { ApiKey } from "./queries.ts";

export function RenameKey({
  apiKey,
  isOpen,
  onClose,
}: {
  apiKey: ApiKey;
  isOpen: boolean;
  onClose: () => void;
}) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Rename the key">
      <RenameForm apiKey={apiKey} onDone={onClose} />
    </Modal>
  );
}

function RenameForm({ apiKey, onDone }: { apiKey: ApiKey; onDone: () => void }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const form = useForm({ mode: "uncontrolled", initialValues: { name: apiKey.name } });
  const rename = useMutation({
    mutationFn: (body: typeof form.values) =>
      api.patch("/api/v1/projects/{project}/keys/{key}", {
        params: { path: { project: slug, key: apiKey.id } },
        body,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, "keys"] });
      onDone();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => rename.mutate(values))}>
      <Stack>
        <Refused by={rename} />
        <TextInput
          label="Name"
          required
          maxLength={100}
          autoComplete="off"
          data-autofocus
          key={form.key("name")}
          {...form.getInputProps("name")}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={rename.isPending}>
            Rename
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
