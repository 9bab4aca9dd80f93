import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { meQuery } from "../accounts/queries.ts";
import { Refused } from "../accounts/refused.tsx";
import { api, isTaken } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { suggestSlug } from "./suggest-slug.ts";

export function NewProject({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="New project">
      <NewProjectForm onCancel={onClose} />
    </Modal>
  );
}

function NewProjectForm({ onCancel }: { onCancel: () => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  // null: as the name suggests
  const form = useForm<{ name: string; slug: string | null }>({ initialValues: { name: "", slug: null } });
  const { name, slug } = form.values;
  const create = useMutation({
    mutationFn: () => api.post("/api/v1/projects", { body: { name, slug: slug ?? suggestSlug(name) } }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ["projects"] });
      await navigate({ to: "/projects/$project", params: { project: made.slug } });
    },
    onError: (error) => form.setErrors(isTaken(error) ? { slug: error.message } : fieldErrors(error)),
  });
  return (
    <form onSubmit={form.onSubmit(() => create.mutate())}>
      <Stack>
        {!isTaken(create.error) && <Refused by={create} />}
        <TextInput
          label="Name"
          description="What you are launching. Your users see it."
          placeholder="Acme"
          required
          maxLength={100}
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <TextInput
          label="Name in addresses"
          description={`The sign-up page is at ${location.host}/p/${slug ?? suggestSlug(name)}`}
          placeholder="acme"
          required
          maxLength={60}
          autoComplete="off"
          {...form.getInputProps("slug")}
          value={slug ?? suggestSlug(name)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Create project
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
