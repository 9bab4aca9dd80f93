import { Button, Group, Modal, Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProject } from "../projects/queries.ts";
import { sendAtOf, type Timing } from "./draft.ts";
import { previewQuery, type Wave } from "./queries.ts";
import { useMakeWave } from "./use-make-wave.ts";
import { WavePreview } from "./wave-preview.tsx";
import { timeFault, WaveRefused } from "./wave-refused.tsx";
import { WhenFields } from "./when-fields.tsx";
import { actInWords } from "./words.ts";

interface Props {
  wave: Wave;
  onClose: () => void;
}

/** Asks whether who was invited and has not come is to be invited again. */
export function Reinvite({ isOpen, ...props }: Props & { isOpen: boolean }) {
  return (
    <Modal opened={isOpen} onClose={props.onClose} title="Invite again who has not come">
      <ReinviteForm {...props} />
    </Modal>
  );
}

function ReinviteForm({ wave, onClose }: Props) {
  const { slug } = useProject();
  const [timing, setTiming] = useState<Timing>({ when: "now", at: "" });
  const make = useMakeWave();
  const audience = { kind: "wave", wave: wave.id } as const;
  const preview = useQuery(previewQuery(slug, audience));
  const count = preview.data?.people ?? null;
  const sendAt = sendAtOf(timing);
  const mayGo = sendAt !== undefined && (count ?? 0) > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (mayGo) make.mutate({ audience, send_at: sendAt });
      }}
    >
      <Stack>
        <WaveRefused error={make.error} />
        <Text size="sm">They get another invitation, with the same code, in a wave of its own.</Text>
        <Paper withBorder p="sm" component="section" aria-label="Who is meant">
          <WavePreview preview={preview} named={3} />
        </Paper>
        <WhenFields timing={timing} error={timeFault(make.error)} onChange={setTiming} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={make.isPending} disabled={!mayGo}>
            {actInWords(timing.when, count)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
