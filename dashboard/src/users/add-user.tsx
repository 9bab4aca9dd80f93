import { Alert, Button, Group, Modal, Select, SimpleGrid, Stack, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, messageOf } from "../api.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { placeErrors } from "./place-errors.ts";
import { STATUS_OPTIONS } from "./statuses.ts";

/** Where somebody may start. */
const STARTS = ["applied", "imported", "unconfirmed", "invited", "active"] as const;
const OPTIONS = STATUS_OPTIONS.filter(({ value }) => STARTS.some((start) => start === value));

interface Props {
  onClose: () => void;
  groups: readonly string[];
}

export function AddUser({ opened, ...props }: Props & { opened: boolean }) {
  return (
    <Modal opened={opened} onClose={props.onClose} title="Add a user">
      <AddUserForm {...props} />
    </Modal>
  );
}

function AddUserForm({ onClose, groups }: Props) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      email: "",
      profile: { first_name: "", last_name: "" },
      status: "applied" as (typeof STARTS)[number],
      groups: [] as string[],
      referred_by: "",
    },
  });
  const add = useMutation({
    mutationFn: ({ referred_by, ...body }: typeof form.values) =>
      api.post("/api/v1/projects/{project}/users", {
        params: { path: { project } },
        body: { ...body, ...(referred_by.trim() !== "" && { referred_by }) },
      }),
    onSuccess: async ({ email }) => {
      await queries.invalidateQueries({ queryKey: [project, "users"] });
      tellDone(`${email} has joined.`);
      onClose();
    },
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
          data={[...groups]}
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
