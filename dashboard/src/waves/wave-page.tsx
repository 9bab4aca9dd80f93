import { Anchor, Button, Paper, Skeleton, Stack, Text } from "@mantine/core";
import { IconArrowLeft, IconSend } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { leadsNowhere } from "../api.ts";
import { Card } from "../kit/card.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { When } from "../kit/when.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { previewQuery, type Wave, waveQuery } from "./queries.ts";
import { WaveActs } from "./wave-acts.tsx";
import { WaveFigures } from "./wave-figures.tsx";
import { WavePeople } from "./wave-people.tsx";
import { WavePreview } from "./wave-preview.tsx";
import { WaveBadge } from "./wave-progress.tsx";
import { audienceInWords } from "./words.ts";

/** One wave: whom it invites, how far it is, and who came. */
export function WavePage() {
  const { slug } = useProject();
  const { wave: waveId } = useParams({ from: "/members/projects/$project/waves/$wave" });
  const wave = useQuery(waveQuery(slug, waveId));
  const mayAct = useMay("editor");
  const isGone = leadsNowhere(wave.error);
  const shown = isGone ? undefined : wave.data;
  return (
    <>
      <Anchor
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: "center", gap: 4 }}
        renderRoot={(props) => <Link to="/projects/$project/waves" params={{ project: slug }} {...props} />}
      >
        <IconArrowLeft size={16} aria-hidden /> Waves
      </Anchor>
      <PageHeader title={shown?.name ?? "Wave"} lead={shown && <Standing wave={shown} />}>
        {shown && mayAct && <WaveActs wave={shown} />}
      </PageHeader>
      {isGone ? (
        <WaveGone />
      ) : (
        <Loaded query={wave} placeholder={<Placeholder />}>
          {(data) => (data.started_at === null ? <NotBegun wave={data} /> : <Begun wave={data} />)}
        </Loaded>
      )}
    </>
  );
}

function Standing({ wave }: { wave: Wave }) {
  return (
    <Text span style={{ overflowWrap: "anywhere" }}>
      <WaveBadge state={wave.state} /> Invites {audienceInWords(wave.audience)}.
    </Text>
  );
}

function Begun({ wave }: { wave: Wave }) {
  return (
    <Stack>
      <WaveFigures wave={wave} />
      <WavePeople wave={wave} />
    </Stack>
  );
}

function NotBegun({ wave }: { wave: Wave }) {
  const { slug } = useProject();
  const isScheduled = wave.state === "scheduled";
  const preview = useQuery(previewQuery(slug, isScheduled ? wave.audience : null));
  if (!isScheduled) {
    return (
      <Paper withBorder>
        <Empty
          icon={IconSend}
          title="It never began"
          text="The wave was canceled before its time: nobody was invited by it."
        />
      </Paper>
    );
  }
  return (
    <Card
      title="Whom it will invite"
      lead={
        <>
          Who is meant is decided when it begins, <When at={wave.send_at} />.
        </>
      }
    >
      <WavePreview preview={preview} named={10} />
    </Card>
  );
}

function WaveGone() {
  const { slug } = useProject();
  return (
    <Empty icon={IconSend} title="This wave is not here" text="The address may be mistyped.">
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/projects/$project/waves" params={{ project: slug }} {...props} />}
      >
        Show all waves
      </Button>
    </Empty>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the wave">
      <Skeleton height={140} radius="lg" />
      <Skeleton height={220} radius="lg" />
    </Stack>
  );
}
