import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api, messageOf } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { standingOf } from "./grants-search.ts";
import type { Reward } from "./queries.ts";
import { useRewardsChanged } from "./reward-acts.ts";
import { STANDING_WORDS } from "./standing-words.ts";

/** Gives a reward by hand, whatever count the user has. */
export function IssueReward({ reward, onClose }: { reward: Reward; onClose: () => void }) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  const form = useForm({
    initialValues: { email: "" },
    validate: { email: (email) => (email.trim() === "" ? "Who gets it?" : null) },
  });
  const issue = useMutation({
    mutationFn: ({ email }: typeof form.values) =>
      api.post("/api/v1/projects/{project}/rewards/{reward}/issue", {
        params: { path: { project: slug, reward: reward.id } },
        body: { email: email.trim() },
      }),
    onSuccess: async (grant) => {
      await changed();
      const { label } = STANDING_WORDS[standingOf(grant)];
      tellDone(`${grant.user?.email}: “${reward.name}” – ${label.toLowerCase()}.`);
      onClose();
    },
    onError: (error) => form.setErrors({ email: messageOf(error), ...fieldErrors(error) }),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => issue.mutate(values))}>
      <Stack>
        <Text size="sm">
          However many friends or points the user has, and without a review. Who has it already keeps it as it
          is.
        </Text>
        <TextInput
          label="E-mail address"
          description="Of somebody who has joined."
          type="email"
          inputMode="email"
          withAsterisk
          maxLength={320}
          data-autofocus
          {...form.getInputProps("email")}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={issue.isPending}>
            Give the reward
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
