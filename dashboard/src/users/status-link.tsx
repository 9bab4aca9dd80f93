import { Anchor, Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { CopyButton } from "../kit/copy-button.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { User } from "./queries.ts";

/** A new one each time that somebody asks; all of them work. */
const statusLinkQuery = (project: string, user: number) =>
  queryOptions({
    queryKey: [project, "status link", user],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/status-link", {
        params: { path: { project, user } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** The link to a user's own page, to be sent to them; and the way to make all that were sent useless. */
export function StatusLink({ user, opened, onClose }: { user: User; opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Status link of ${user.email}`}>
      <LinkToSend user={user} onClose={onClose} />
    </Modal>
  );
}

function LinkToSend({ user: { id: user, email }, onClose }: { user: User; onClose: () => void }) {
  const { slug: project } = useProject();
  const link = useQuery(statusLinkQuery(project, user));
  const withdraw = useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/users/{user}/status-link", {
        params: { path: { project, user } },
      }),
    onSuccess: () => tellDone(`The status links of ${email} are withdrawn.`),
    onError: tellFailed,
  });
  const askToWithdraw = () => {
    onClose();
    confirmLoss({
      title: `Withdraw all status links of ${email}?`,
      text: "Those that were made until now, also in messages and on the page that is open after signing up, show nothing any more. You can make a new one at any time.",
      act: "Withdraw the links",
      onConfirm: () => withdraw.mutate(),
    });
  };
  return (
    <Stack>
      <Text size="sm">
        Whoever has it sees this user's place, friends and rewards. Send it to nobody else.
      </Text>
      <Loaded query={link} placeholder={<Skeleton height={44} role="status" aria-label="Making the link" />}>
        {({ url }) => (
          <Group wrap="nowrap" gap="xs" align="flex-start">
            <Anchor size="sm" href={url} target="_blank" style={{ overflowWrap: "anywhere" }}>
              {url}
            </Anchor>
            <CopyButton value={url} label="Copy the status link" />
          </Group>
        )}
      </Loaded>
      <Group justify="space-between">
        <Button variant="default" onClick={askToWithdraw}>
          Withdraw all links…
        </Button>
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  );
}
