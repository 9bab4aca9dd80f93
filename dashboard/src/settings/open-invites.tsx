import { Box, Button, Group, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { decidesAbout, labelOf } from "../accounts/roles.ts";
import { api } from "../api.ts";
import { Card } from "../kit/card.tsx";
import { confirmLoss } from "../kit/confirm.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { type Invite, invitesQuery } from "./queries.ts";
import { RowsLoading } from "./rows-loading.tsx";

/** The invitations that nobody has accepted yet. */
export function OpenInvites() {
  const { slug } = useProject();
  const query = useQuery(invitesQuery(slug));
  return (
    <Card title="Open invitations">
      <Loaded query={query} placeholder={<RowsLoading label="Loading the invitations" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm" c="dimmed">
              None. Whom you invite stands here until they have joined.
            </Text>
          ) : (
            <ul className="hookline-list">
              {data.map((invite) => (
                <InviteRow key={invite.id} invite={invite} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function InviteRow({ invite }: { invite: Invite }) {
  const { role } = useProject();
  return (
    <Group component="li" py="sm" gap="sm">
      <Box flex={1} miw="12rem">
        <Text fw={600} size="sm">
          {invite.email}
        </Text>
        <Group gap={4} c="dimmed">
          <Text size="sm">{labelOf(invite.role)}, ends</Text> <When at={invite.expires_at} />
        </Group>
      </Box>
      {decidesAbout(role).includes(invite.role) && <Withdraw invite={invite} />}
    </Group>
  );
}

function Withdraw({ invite }: { invite: Invite }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/invites/{invite}", {
        params: { path: { project: slug, invite: invite.id } },
      }),
    onSuccess: () => tellDone(`The invitation of ${invite.email} is withdrawn.`),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, "invites"] }),
  });
  return (
    <Button
      variant="default"
      size="xs"
      loading={withdraw.isPending}
      aria-label={`Withdraw the invitation of ${invite.email}`}
      onClick={() =>
        confirmLoss({
          title: "Withdraw the invitation?",
          text: `The link that ${invite.email} has will open nothing any more.`,
          act: "Withdraw",
          onConfirm: () => withdraw.mutate(),
        })
      }
    >
      Withdraw
    </Button>
  );
}
