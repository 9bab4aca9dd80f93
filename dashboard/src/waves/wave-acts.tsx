import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { ChangeWave } from "./change-wave.tsx";
import type { Wave } from "./queries.ts";
import { Reinvite } from "./reinvite.tsx";
import { people } from "./words.ts";

/** What can be done with a wave, as it stands. */
export function WaveActs({ wave }: { wave: Wave }) {
  const [isChanging, changing] = useDisclosure();
  const [isInviting, inviting] = useDisclosure();
  const isOpen = wave.state === "scheduled" || wave.state === "running";
  return (
    <>
      {wave.state === "scheduled" && (
        <Button variant="default" onClick={changing.open}>
          Change
        </Button>
      )}
      {isOpen && <CancelWave wave={wave} />}
      {!isOpen && wave.invited > wave.active && (
        <Button variant="default" onClick={inviting.open}>
          Invite again
        </Button>
      )}
      <ChangeWave wave={wave} isOpen={isChanging} onClose={changing.close} />
      <Reinvite wave={wave} isOpen={isInviting} onClose={inviting.close} />
    </>
  );
}

function CancelWave({ wave }: { wave: Wave }) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/waves/{wave}/cancel", {
        params: { path: { project, wave: wave.id } },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [project, "waves"] });
      tellDone("The wave is canceled.");
    },
    onError: tellFailed,
  });
  return (
    <Button
      variant="default"
      loading={cancel.isPending}
      onClick={() =>
        confirmLoss({
          title: `Cancel ${wave.name}?`,
          text:
            wave.state === "scheduled"
              ? "Nobody is invited by it. It can't be taken up again."
              : `${people(wave.invited)} invited so far stay so; nobody else is invited by this wave. It can't be taken up again.`,
          act: "Cancel the wave",
          onConfirm: () => cancel.mutate(),
        })
      }
    >
      Cancel the wave
    </Button>
  );
}
