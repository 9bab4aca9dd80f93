import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay } from "../projects/queries.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { OpenInvites } from "./open-invites.tsx";
import { TeamList } from "./team-list.tsx";

export function TeamPage() {
  const mayInvite = useMay("admin");
  const [isInviting, { open, close }] = useDisclosure();
  return (
    <>
      <PageHeader title="Team" lead="Who works on this project, and what each may do.">
        {mayInvite && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
            Invite someone
          </Button>
        )}
      </PageHeader>
      <Stack>
        <TeamList />
        {mayInvite && <OpenInvites />}
      </Stack>
      {mayInvite && <InviteDialog isOpen={isInviting} onClose={close} />}
    </>
  );
}
