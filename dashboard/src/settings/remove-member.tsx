import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconUserMinus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { meQuery } from "../accounts/queries.ts";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { TeamMember } from "./queries.ts";

/** Takes somebody out of the project, or lets one leave it oneself. The login stays. */
export function RemoveMember({ member, isSelf }: { member: TeamMember; isSelf: boolean }) {
  const { slug, name } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/members/{member}", {
        params: { path: { project: slug, member: member.id } },
      }),
    onSuccess: async () => {
      if (!isSelf) {
        tellDone(`${member.name} is out of the project.`);
        return queries.invalidateQueries({ queryKey: [slug, "members"] });
      }
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      await navigate({ to: "/" });
      queries.removeQueries({ queryKey: [slug] });
      void queries.invalidateQueries({ queryKey: ["projects"] });
      tellDone(`You have left ${name}.`);
    },
    onError: tellFailed,
  });
  const ask = () =>
    confirmLoss(
      isSelf
        ? {
            title: `Leave ${name}?`,
            text: "You can't open it any more, until somebody invites you again.",
            act: "Leave",
            onConfirm: () => remove.mutate(),
          }
        : {
            title: `Remove ${member.name}?`,
            text: `${member.email} can't open ${name} any more. What they did stays, and so does their login.`,
            act: "Remove from the team",
            onConfirm: () => remove.mutate(),
          },
    );
  if (isSelf) {
    return (
      <Button variant="default" loading={remove.isPending} onClick={ask}>
        Leave
      </Button>
    );
  }
  const label = `Remove ${member.name}`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        loading={remove.isPending}
        aria-label={label}
        onClick={ask}
      >
        <IconUserMinus size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
