import { Button, Group, Modal, Paper, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../projects/queries.ts";
import { useGroupNames } from "../users/group-names.ts";
import { audienceOf, type Draft, NEW_DRAFT, sendAtOf } from "./draft.ts";
import { previewQuery } from "./queries.ts";
import { useMakeWave } from "./use-make-wave.ts";
import { WavePreview } from "./wave-preview.tsx";
import { timeFault, WaveRefused } from "./wave-refused.tsx";
import styles from "./waves.module.css";
import { WhenFields } from "./when-fields.tsx";
import { WhoFields } from "./who-fields.tsx";
import { actInWords } from "./words.ts";

/** How long the typing rests before it is asked who is meant. */
const TYPING_MS = 350;

export function NewWave({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="New wave" size="lg">
      <NewWaveForm onCancel={onClose} />
    </Modal>
  );
}

function NewWaveForm({ onCancel }: { onCancel: () => void }) {
  const { slug } = useProject();
  const form = useForm<Draft>({ initialValues: NEW_DRAFT });
  const make = useMakeWave();
  const groups = useGroupNames();
  const audience = audienceOf(form.values);
  const [asked] = useDebouncedValue(audience, TYPING_MS);
  const preview = useQuery(previewQuery(slug, asked));
  const isCounted = preview.isSuccess && !preview.isPlaceholderData && sameAs(asked, audience);
  const count = isCounted ? preview.data.people : null;
  const sendAt = sendAtOf(form.values);
  const mayGo = audience !== null && sendAt !== undefined && (sendAt !== null || (count ?? 0) > 0);
  return (
    <form
      onSubmit={form.onSubmit(({ name }) => {
        if (!mayGo) return;
        make.mutate({ audience, send_at: sendAt, ...(name.trim() !== "" && { name: name.trim() }) });
      })}
    >
      <Stack>
        <WaveRefused error={make.error} />
        <WhoFields form={form} groups={groups} />
        {audience && (
          <Paper withBorder p="sm" component="section" aria-label="Who is meant">
            <WavePreview preview={preview} named={3} />
          </Paper>
        )}
        <WhenFields timing={form.values} error={timeFault(make.error)} onChange={form.setValues} />
        <TextInput
          label="Name (optional)"
          description="For you and your team."
          maxLength={100}
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <Group justify="flex-end" className={styles.acts ?? ""}>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={make.isPending} disabled={!mayGo}>
            {actInWords(form.values.when, count)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function sameAs(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
