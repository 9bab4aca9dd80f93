import { Button, Code, ScrollArea, Skeleton, Stack, Table, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { type Import, type Refusal, refusalsQuery } from "./queries.ts";

/** The first rows that were refused, and all of them to download. */
export function RefusalsCard({ its }: { its: Import }) {
  const { slug } = useProject();
  const refusals = useQuery(refusalsQuery(slug, its.id));
  if (refusals.data?.data.length === 0) return null;
  return (
    <Card
      title="Refused rows"
      lead="Download them, mend what is wrong in a spreadsheet, and import that file."
    >
      <Stack align="flex-start">
        <Loaded
          query={refusals}
          placeholder={<Skeleton height={120} role="status" aria-label="Loading the refused rows" />}
        >
          {({ data, next_cursor }) => (
            <>
              <RefusalsTable refusals={data} />
              {next_cursor !== null && (
                <Text size="sm" c="dimmed">
                  These are the first {data.length}. The file has them all.
                </Text>
              )}
            </>
          )}
        </Loaded>
        <Button
          component="a"
          href={`/api/v1/projects/${slug}/imports/${its.id}/refusals.csv`}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          Download the refused rows
        </Button>
      </Stack>
    </Card>
  );
}

function RefusalsTable({ refusals }: { refusals: readonly Refusal[] }) {
  return (
    <ScrollArea
      type="auto"
      w="100%"
      viewportProps={{ tabIndex: 0, role: "region", "aria-label": "Rows and why they were refused" }}
    >
      <Table miw={560} verticalSpacing="xs" aria-label="Refused rows">
        <Table.Thead fz="xs" c="dimmed">
          <Table.Tr>
            <Table.Th w={70}>Line</Table.Th>
            <Table.Th>Why</Table.Th>
            <Table.Th>The row</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {refusals.map(({ line, reason, fields }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              <Table.Td style={{ overflowWrap: "anywhere" }}>{reason}</Table.Td>
              <Table.Td>
                <Code style={{ overflowWrap: "anywhere" }}>{fields.join(" | ").slice(0, 200)}</Code>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
