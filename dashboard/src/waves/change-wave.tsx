import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { localTime, sendAtOf, type Timing } from "./draft.ts";
import type { Wave } from "./queries.ts";
import { timeFault, WaveRefused } from "./wave-refused.tsx";
import { WhenFields } from "./when-fields.tsx";

interface Props {
  wave: Wave;
  onClose: () => void;
}

/** Another time, or another name, for a wave that has not begun. */
export function ChangeWave({ isOpen, ...props }: Props & { isOpen: boolean }) {
  return (
    <Modal opened={isOpen} onClose={props.onClose} title="Change the wave">
      <ChangeWaveForm {...props} />
    </Modal>
  );
}

function ChangeWaveForm({ wave, onClose }: Props) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const [name, setName] = useState(wave.name);
  const [timing, setTiming] = useState<Timing>({ when: "later", at: localTime(new Date(wave.send_at)) });
  const sendAt = sendAtOf(timing);
  const mayGo = sendAt !== undefined && name.trim() !== "";
  const change = useMutation({
    mutationFn: (body: { name: string; send_at: string | null }) =>
      api.patch("/api/v1/projects/{project}/waves/{wave}", {
        params: { path: { project, wave: wave.id } },
        body,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [project, "waves"] });
      tellDone("The wave is changed.");
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (mayGo) change.mutate({ name: name.trim(), send_at: sendAt });
      }}
    >
      <Stack>
        <WaveRefused error={change.error} />
        <TextInput
          label="Name"
          maxLength={100}
          autoComplete="off"
          required
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <WhenFields timing={timing} error={timeFault(change.error)} onChange={setTiming} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={change.isPending} disabled={!mayGo}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
