import { Alert, Button, Group, Modal, NumberInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, messageOf } from "../api.ts";
import { placeErrors } from "../kit/field-errors.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { usersChanged } from "../users/users-changed.ts";
import { pointsInWords } from "./entry-words.ts";
import { MAX_POINTS } from "./point-rules.ts";

interface Props {
  /** Who gets them; left out: it is asked. */
  user?: { id: number; email: string };
  onClose: () => void;
}

/** Points given by hand, or taken away. */
export function GivePoints({ opened, ...props }: Props & { opened: boolean }) {
  const { user, onClose } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={user ? `Give ${user.email} points` : "Give points"}>
      <GiveForm {...props} />
    </Modal>
  );
}

function GiveForm({ user, onClose }: Props) {
  const { form, give } = useGive(user, onClose);
  return (
    <form noValidate onSubmit={form.onSubmit((values) => give.mutate(values))}>
      <Stack>
        {give.isError && placeErrors(give.error).rest && (
          <Alert color="red" role="alert">
            {messageOf(give.error)}
          </Alert>
        )}
        {!user && (
          <TextInput
            label="E-mail address"
            description="Of somebody who has joined."
            type="email"
            maxLength={320}
            withAsterisk
            data-autofocus
            {...form.getInputProps("email")}
          />
        )}
        <NumberInput
          label="Points"
          description="Below zero takes points away."
          min={-MAX_POINTS}
          max={MAX_POINTS}
          allowDecimal={false}
          thousandSeparator
          withAsterisk
          {...(user && { "data-autofocus": true })}
          {...form.getInputProps("points")}
        />
        <TextInput
          label="Reason"
          description="Stands with the points, and in the webhook. Optional."
          maxLength={255}
          {...form.getInputProps("reason")}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={give.isPending}>
            {Number(form.values.points) < 0 ? "Take points" : "Give points"}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useGive(user: Props["user"], onDone: () => void) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  // Pressed again after the connection broke, the same is given once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<{ email: string; points: number | ""; reason: string }>({
    initialValues: { email: "", points: "", reason: "" },
    validate: {
      email: (email) => (!user && email.trim() === "" ? "Who gets them?" : null),
      points: (points) => (points === "" || points === 0 ? "How many?" : null),
    },
  });
  const give = useMutation({
    mutationFn: ({ email, points, reason }: typeof form.values) =>
      api.post("/api/v1/projects/{project}/points", {
        params: { path: { project } },
        body: {
          ...(user ? { user_id: user.id } : { email: email.trim() }),
          points: Number(points),
          ...(reason.trim() !== "" && { reason: reason.trim() }),
        },
        idempotencyKey,
      }),
    onSuccess: async ({ user: who, balance }) => {
      await usersChanged(queries, project);
      tellDone(`${who?.email} has ${pointsInWords(balance)} now.`);
      onDone();
    },
    onError: (error) => form.setErrors(placeErrors(error).placed),
  });
  return { form, give };
}
