import { Button, Paper, Skeleton, Stack } from "@mantine/core";
import { IconPlus, IconSend } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { LiveMark } from "../shell/live-mark.tsx";
import { NewWave } from "./new-wave.tsx";
import { wavesQuery } from "./queries.ts";
import { WavesTable } from "./waves-table.tsx";

/** Who is invited together, and how far that is. */
export function WavesPage() {
  const { slug } = useProject();
  const search = useSearch({ from: "/members/projects/$project/waves" });
  const navigate = useNavigate({ from: "/projects/$project/waves" });
  const mayInvite = useMay("editor");
  const waves = useQuery(wavesQuery(slug, search.cursor));
  const open = () => void navigate({ search: (now) => ({ ...now, new: true }), resetScroll: false });
  const close = () => void navigate({ search: ({ new: _, ...rest }) => rest, resetScroll: false });
  const newWave = mayInvite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      New wave
    </Button>
  );
  const isFirstUse = waves.data?.data.length === 0 && search.cursor === undefined;
  return (
    <>
      <PageHeader title="Waves" lead="Invite many people at once, now or at a set time.">
        <LiveMark />
        {!isFirstUse && newWave}
      </PageHeader>
      <Paper withBorder p={{ base: "xs", sm: "md" }}>
        <Loaded query={waves} placeholder={<Placeholder />}>
          {({ data, next_cursor }) =>
            isFirstUse ? (
              <NoWaves>{newWave}</NoWaves>
            ) : (
              <>
                <WavesTable waves={data} />
                <CursorPages
                  cursor={search.cursor}
                  next={next_cursor}
                  onOpen={(cursor, trail) =>
                    void navigate({ search: cursor === undefined ? {} : { cursor }, state: { trail } })
                  }
                />
              </>
            )
          }
        </Loaded>
      </Paper>
      {mayInvite && <NewWave isOpen={search.new === true} onClose={close} />}
    </>
  );
}

function NoWaves({ children }: { children: ReactNode }) {
  return (
    <Empty
      icon={IconSend}
      title="Nobody was invited in a wave yet"
      text="A wave invites the first of your waitlist, a group, or whoever matches a filter. Each gets an invitation code; you see how far it is, and who becomes active."
    >
      {children}
    </Empty>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the waves" p="xs">
      {["a", "b", "c"].map((line) => (
        <Skeleton key={line} height={48} />
      ))}
    </Stack>
  );
}
