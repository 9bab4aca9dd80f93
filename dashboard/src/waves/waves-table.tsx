import { Anchor, Box, Stack, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import type { Wave } from "./queries.ts";
import { WaveBadge, WaveProgress } from "./wave-progress.tsx";
import { audienceInWords, conversionOf, momentOf } from "./words.ts";

const number = new Intl.NumberFormat();

/** A project's waves, newest first. */
export function WavesTable({ waves }: { waves: readonly Wave[] }) {
  return (
    <Table aria-label="Waves" layout="fixed" verticalSpacing="sm" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Wave</Table.Th>
          <Table.Th visibleFrom="sm" w="32%">
            Progress
          </Table.Th>
          <Table.Th visibleFrom="lg" w={132} ta="right">
            Became active
          </Table.Th>
          <Table.Th visibleFrom="md" w={136}>
            When
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {waves.map((wave) => (
          <WaveRow key={wave.id} wave={wave} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function WaveRow({ wave }: { wave: Wave }) {
  return (
    <Table.Tr>
      <Table.Td>
        <WaveLink wave={wave} />
        <Text size="sm" c="dimmed" lineClamp={2} style={{ overflowWrap: "anywhere" }}>
          {audienceInWords(wave.audience)}
        </Text>
        <Stack gap={6} mt={6} hiddenFrom="sm">
          <Standing wave={wave} />
          <When at={momentOf(wave)} />
        </Stack>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Standing wave={wave} />
      </Table.Td>
      <Table.Td visibleFrom="lg" ta="right">
        <Conversion wave={wave} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        <When at={momentOf(wave)} />
      </Table.Td>
    </Table.Tr>
  );
}

function WaveLink({ wave }: { wave: Wave }) {
  const { slug } = useProject();
  return (
    <Anchor
      c="inherit"
      size="sm"
      fw={500}
      style={{ overflowWrap: "anywhere" }}
      renderRoot={(props) => (
        <Link to="/projects/$project/waves/$wave" params={{ project: slug, wave: wave.id }} {...props} />
      )}
    >
      {wave.name}
    </Anchor>
  );
}

function Standing({ wave }: { wave: Wave }) {
  return (
    <Stack gap={6} align="stretch">
      <Box>
        <WaveBadge state={wave.state} />
      </Box>
      {wave.started_at && <WaveProgress wave={wave} />}
    </Stack>
  );
}

function Conversion({ wave }: { wave: Wave }) {
  const percent = conversionOf(wave);
  if (percent === null) return "–";
  return (
    <>
      {number.format(wave.active)}{" "}
      <Text span size="sm" c="dimmed">
        ({percent}%)
      </Text>
    </>
  );
}
