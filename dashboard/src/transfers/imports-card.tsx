import { Anchor, Badge, Group, Skeleton, Stack, Table, Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Card } from "../kit/card.tsx";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useIsNarrow } from "../kit/narrow.ts";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { type Import, importsQuery } from "./queries.ts";
import { STATES } from "./states.ts";

const number = new Intl.NumberFormat();

/** A project's imports, the newest first. */
export function ImportsCard({ cursor }: { cursor: string | undefined }) {
  const { slug } = useProject();
  const navigate = useNavigate({ from: "/projects/$project/transfers" });
  const imports = useQuery(importsQuery(slug, cursor));
  const List = useIsNarrow() ? ImportLines : ImportsTable;
  return (
    <Card title="Earlier imports">
      <Loaded query={imports} placeholder={<Placeholder />}>
        {({ data, next_cursor }) =>
          data.length === 0 && cursor === undefined ? (
            <Empty
              icon={IconFileImport}
              order={2}
              title="Nothing was imported yet"
              text="Each file that was uploaded stands here, with what became of it."
            />
          ) : (
            <>
              <List imports={data} />
              <CursorPages
                cursor={cursor}
                next={next_cursor}
                onOpen={(next, trail) =>
                  void navigate({ search: next === undefined ? {} : { cursor: next }, state: { trail } })
                }
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function ImportsTable({ imports }: { imports: readonly Import[] }) {
  return (
    <Table verticalSpacing="sm" aria-label="Earlier imports" layout="fixed">
      <Table.Thead fz="xs" c="dimmed">
        <Table.Tr>
          <Table.Th>File</Table.Th>
          <Table.Th w={130}>State</Table.Th>
          <Table.Th w={100}>Created</Table.Th>
          <Table.Th w={100}>Updated</Table.Th>
          <Table.Th w={100}>Refused</Table.Th>
          <Table.Th w={140}>Uploaded</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {imports.map((its) => (
          <Table.Tr key={its.id}>
            <Table.Td>
              <FileLink its={its} />
            </Table.Td>
            <Table.Td>
              <StateBadge its={its} />
            </Table.Td>
            <Table.Td>{number.format(its.created)}</Table.Td>
            <Table.Td>{number.format(its.updated)}</Table.Td>
            <Table.Td>{number.format(its.refused)}</Table.Td>
            <Table.Td>
              <When at={its.created_at} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ImportLines({ imports }: { imports: readonly Import[] }) {
  return (
    <Stack component="ul" gap="md" p={0} m={0} aria-label="Earlier imports" style={{ listStyle: "none" }}>
      {imports.map((its) => (
        <li key={its.id}>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <FileLink its={its} />
            <StateBadge its={its} />
          </Group>
          <Text size="sm" c="dimmed">
            {number.format(its.created)} created, {number.format(its.updated)} updated,{" "}
            {number.format(its.refused)} refused · <When at={its.created_at} />
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function FileLink({ its: { id, file_name } }: { its: Import }) {
  const { slug } = useProject();
  return (
    <Anchor
      style={{ overflowWrap: "anywhere" }}
      renderRoot={(props) => (
        <Link to="/projects/$project/transfers/$import" params={{ project: slug, import: id }} {...props} />
      )}
    >
      {file_name}
    </Anchor>
  );
}

export function StateBadge({ its }: { its: Import }) {
  const { label, color } = STATES[its.state];
  return (
    <Badge color={color} variant="light" tt="none" style={{ flexShrink: 0 }}>
      {label}
    </Badge>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the imports">
      {["a", "b", "c"].map((line) => (
        <Skeleton key={line} height={28} />
      ))}
    </Stack>
  );
}
