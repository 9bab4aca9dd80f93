import { Alert, Button, Group, Modal, Select, SimpleGrid, Stack, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, messageOf } from "../api.ts";
import { placeErrors } from "../kit/field-errors.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { useGroupNames } from "./group-names.ts";
import type { User } from "./queries.ts";
import { STATUS_OPTIONS } from "./statuses.ts";
import { usersChanged } from "./users-changed.ts";

/** Where somebody may start. */
const STARTS = ["applied", "imported", "unconfirmed", "invited", "active"] as const;
const OPTIONS = STATUS_OPTIONS.filter(({ value }) => STARTS.some((start) => start === value));

const NOBODY = {
  email: "",
  profile: { first_name: "", last_name: "" },
  status: "applied" as (typeof STARTS)[number],
  groups: [] as string[],
  referred_by: "",
};

export function AddUser({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Add a user">
      <AddUserForm onClose={onClose} />
    </Modal>
  );
}

function AddUserForm({ onClose }: { onClose: () => void }) {
  const form = useForm({ mode: "uncontrolled", initialValues: NOBODY });
  const groups = useGroupNames();
  const add = useAdd({
    onAdded: ({ email }) => {
      tellDone(`${email} has joined.`);
      onClose();
    },
    onThere: ({ email }) => form.setFieldError("email", `${email} has joined already.`),
    onError: (error) => form.setErrors(placeErrors(error).placed),
  });
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  const unplaced = add.isError && placeErrors(add.error).rest;
  return (
    <form onSubmit={form.onSubmit((values) => add.mutate(values))}>
      <Stack>
        {unplaced && (
          <Alert color="red" role="alert">
            {messageOf(add.error)}
          </Alert>
        )}
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="off"
          required
          data-autofocus
          {...field("email")}
        />
        <SimpleGrid cols={2}>
          <TextInput label="First name" autoComplete="off" {...field("profile.first_name")} />
          <TextInput label="Last name" autoComplete="off" {...field("profile.last_name")} />
        </SimpleGrid>
        <Select label="Status" data={OPTIONS} allowDeselect={false} {...field("status")} />
        <TagsInput
          label="Groups"
          description="Press Enter after each."
          data={groups}
          acceptValueOnBlur
          {...field("groups")}
        />
        <TextInput
          label="Brought by (optional)"
          description="The referral code of the user who brought this one."
          autoComplete="off"
          maxLength={64}
          {...field("referred_by")}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={add.isPending}>
            Add the user
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Adds a user, and leaves alone whoever is there by that mailbox: a second sign-up would change them. */
function useAdd({
  onAdded,
  onThere,
  onError,
}: {
  onAdded: (user: User) => void;
  onThere: (user: User) => void;
  onError: (error: Error) => void;
}) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const params = { path: { project } };
  return useMutation({
    mutationFn: async ({ referred_by, ...body }: typeof NOBODY) => {
      const found = await api.get("/api/v1/projects/{project}/users", {
        params: { ...params, query: { email: body.email, limit: 1 } },
      });
      const [there] = found.data;
      if (there) return { kind: "there" as const, user: there };
      const user = await api.post("/api/v1/projects/{project}/users", {
        params,
        body: { ...body, ...(referred_by.trim() !== "" && { referred_by }) },
      });
      await usersChanged(queries, project);
      return { kind: "added" as const, user };
    },
    onSuccess: ({ kind, user }) => (kind === "there" ? onThere(user) : onAdded(user)),
    onError,
  });
}
