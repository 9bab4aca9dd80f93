import {
  Alert,
  Button,
  Fieldset,
  Group,
  type InputWrapperProps,
  Modal,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
  TextInput,
} from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMediaQuery } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, messageOf } from "../api.ts";
import { placeErrors } from "../kit/field-errors.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { useGroupNames } from "./group-names.ts";
import { fieldsOf, type ProfileSection } from "./profile-fields.ts";
import type { User } from "./queries.ts";
import { changeOf, fieldOf, valuesOf } from "./user-change.ts";
import { usersChanged } from "./users-changed.ts";

const SECTIONS: readonly [section: ProfileSection, title: string][] = [
  ["person", "Person"],
  ["address", "Address"],
  ["networks", "Networks"],
  ["source", "Where from"],
];

/** Fields side by side stand level, however long what is said of them. */
const BELOW: NonNullable<InputWrapperProps["inputWrapperOrder"]> = ["label", "input", "description", "error"];

interface Props {
  user: User;
  onClose: () => void;
}

export function EditUser({ opened, ...props }: Props & { opened: boolean }) {
  const isNarrow = useMediaQuery("(max-width: 36em)") ?? false;
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title={`Edit ${props.user.email}`}
      size="lg"
      fullScreen={isNarrow}
    >
      <EditForm {...props} />
    </Modal>
  );
}

function EditForm({ user, onClose }: Props) {
  const { form, save } = useEdit(user);
  const groups = useGroupNames();
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values, { onSuccess: onClose }))}>
      <Stack>
        <TextInput label="E-mail address" type="email" required {...form.getInputProps("email")} />
        <TagsInput
          label="Groups"
          description="Press Enter after each."
          data={groups}
          acceptValueOnBlur
          {...form.getInputProps("groups")}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label="Referral code"
            description="3 to 32 of a-z, 0-9 and hyphens. Links with the old one go on working."
            inputWrapperOrder={BELOW}
            {...form.getInputProps("referral_code")}
          />
          <NumberInput
            label="Invitations left"
            description="How many friends the user may still invite."
            min={0}
            max={1_000_000}
            allowDecimal={false}
            inputWrapperOrder={BELOW}
            {...form.getInputProps("friend_invitations_remaining")}
          />
        </SimpleGrid>
        {SECTIONS.map(([section, title]) => (
          <Fieldset key={section} legend={title}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              {fieldsOf(section).map(([field, label]) => (
                <TextInput key={field} label={label} {...form.getInputProps(`profile.${field}`)} />
              ))}
            </SimpleGrid>
          </Fieldset>
        ))}
        <AnswerFields form={form} />
        {save.isError && placeErrors(save.error).rest && (
          <Alert color="red" role="alert">
            {messageOf(save.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useEdit(user: User) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const [before] = useState(user); // it may change meanwhile, and only what is changed here is sent
  const form = useForm({ mode: "controlled", initialValues: valuesOf(before) });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      api.patch("/api/v1/projects/{project}/users/{user}", {
        params: { path: { project, user: before.id } },
        body: changeOf(before, values),
      }),
    onSuccess: async () => {
      await usersChanged(queries, project);
      tellDone("Saved.");
    },
    onError: (error, values) => {
      const { placed } = placeErrors(error, (path) => fieldOf(path, values));
      form.setErrors(placed);
      form.getInputNode(Object.keys(placed)[0] ?? "")?.focus();
    },
  });
  return { form, save };
}
