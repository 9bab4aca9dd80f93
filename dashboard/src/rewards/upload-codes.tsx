import { Alert, Button, FileButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconFileText } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, messageOf } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { useProject } from "../projects/queries.ts";
import { CodesUploaded } from "./codes-uploaded.tsx";
import { type Reward, rewardsQuery } from "./queries.ts";
import { useRewardsChanged } from "./reward-acts.ts";
import { codesLeft } from "./reward-words.ts";

const ROWS = 10;

/** Codes for a pool, pasted or out of a file; what became of each is told. */
export function UploadCodes({ reward, onClose }: { reward: Reward; onClose: () => void }) {
  const { slug } = useProject();
  const rewards = useQuery(rewardsQuery(slug)).data?.data;
  const codes = (rewards?.find(({ id }) => id === reward.id) ?? reward).codes;
  const { form, upload } = useUpload(reward);
  const open = async (file: File | null) => {
    if (file) form.setFieldValue("text", await file.text());
  };
  return (
    <form noValidate onSubmit={form.onSubmit((values) => upload.mutate(values))}>
      <Stack>
        <Text size="sm">
          Everybody who earns the reward gets one of them, once. {codes && `${codesLeft(codes)}.`}
        </Text>
        {codes !== null && codes.waiting > 0 && (
          <Alert color="yellow" role="status">
            {codes.waiting === 1 ? "1 person waits" : `${codes.waiting.toLocaleString()} people wait`} for a
            code, and get the first ones.
          </Alert>
        )}
        {upload.data && <CodesUploaded result={upload.data} />}
        <Textarea
          label="Codes"
          description="One in each line, up to 10,000 at once."
          placeholder={"SAVE-7F3K\nSAVE-Q2M9"}
          rows={ROWS}
          spellCheck={false}
          autoCapitalize="off"
          data-autofocus
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
          {...form.getInputProps("text")}
        />
        <Group justify="space-between">
          <FileButton onChange={(file) => void open(file)} accept="text/plain,text/csv,.txt,.csv">
            {(props) => (
              <Button variant="default" leftSection={<IconFileText size={16} aria-hidden />} {...props}>
                Open a file
              </Button>
            )}
          </FileButton>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {upload.data ? "Done" : "Cancel"}
            </Button>
            <Button type="submit" loading={upload.isPending}>
              Upload
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function useUpload(reward: Reward) {
  const { slug } = useProject();
  const changed = useRewardsChanged();
  const form = useForm({
    initialValues: { text: "" },
    validate: { text: (text) => (text.trim() === "" ? "Paste the codes, or open a file with them." : null) },
  });
  const upload = useMutation({
    mutationFn: ({ text }: typeof form.values) =>
      api.post("/api/v1/projects/{project}/rewards/{reward}/codes", {
        params: { path: { project: slug, reward: reward.id } },
        body: { text },
      }),
    onSuccess: () => {
      form.reset();
      return changed();
    },
    onError: (error) => {
      const { text, codes: list, ...rest } = fieldErrors(error);
      form.setErrors({ ...rest, text: text ?? list ?? messageOf(error) });
    },
  });
  return { form, upload };
}
