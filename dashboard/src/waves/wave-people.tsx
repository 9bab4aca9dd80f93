import { Badge, Box, Paper, SegmentedControl, Select, Skeleton, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useIsNarrow } from "../kit/narrow.ts";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { StatusBadge } from "../users/status-badge.tsx";
import { UserLink } from "../users/user-link.tsx";
import { type Wave, type WavePerson, wavePeopleQuery } from "./queries.ts";
import { PEOPLE_STATES, type PeopleState } from "./wave-search.ts";
import { REASONS, RESULTS } from "./words.ts";

interface Option {
  value: string;
  label: string;
}

const SHOWN: [Option, ...Option[]] = [
  { value: "all", label: "All" },
  ...PEOPLE_STATES.map((value) => ({ value, label: RESULTS[value].label })),
];

/** Whom a wave went through, and what became of each. */
export function WavePeople({ wave }: { wave: Wave }) {
  const { slug } = useProject();
  const search = useSearch({ from: "/members/projects/$project/waves/$wave" });
  const navigate = useNavigate({ from: "/projects/$project/waves/$wave" });
  const people = useQuery(wavePeopleQuery(slug, wave.id, search));
  return (
    <Paper withBorder p={{ base: "xs", sm: "md" }} component="section" aria-label="People">
      <Chooser
        state={search.state}
        onChoose={(state) =>
          void navigate({ search: state ? { state } : {}, replace: true, resetScroll: false })
        }
      />
      <Loaded
        query={people}
        placeholder={<Skeleton height={160} role="status" aria-label="Loading the people" />}
      >
        {({ data, next_cursor }) =>
          data.length === 0 ? (
            <Text c="dimmed" p="md" ta="center">
              {search.state ? "Nobody of the wave, so far." : "Nobody, so far."}
            </Text>
          ) : (
            <>
              <PeopleTable people={data} isStale={people.isPlaceholderData} />
              <CursorPages
                cursor={search.cursor}
                next={next_cursor}
                onOpen={(cursor, trail) =>
                  void navigate({
                    search: ({ cursor: _, ...rest }) => ({
                      ...rest,
                      ...(cursor !== undefined && { cursor }),
                    }),
                    state: { trail },
                  })
                }
              />
            </>
          )
        }
      </Loaded>
    </Paper>
  );
}

/** Which of them are shown. */
function Chooser({
  state,
  onChoose,
}: {
  state: PeopleState | undefined;
  onChoose: (state: PeopleState | undefined) => void;
}) {
  const isNarrow = useIsNarrow();
  const shared = {
    "aria-label": "Show",
    data: SHOWN,
    value: state ?? SHOWN[0].value,
    onChange: (value: string | null) => onChoose(PEOPLE_STATES.find((one) => one === value)),
    mb: "sm",
  };
  return isNarrow ? <Select allowDeselect={false} {...shared} /> : <SegmentedControl {...shared} />;
}

function PeopleTable({ people, isStale }: { people: readonly WavePerson[]; isStale: boolean }) {
  return (
    <Table aria-label="People of the wave" aria-busy={isStale} layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>User</Table.Th>
          <Table.Th visibleFrom="xs" w={170}>
            In this wave
          </Table.Th>
          <Table.Th visibleFrom="md" w={132}>
            Status now
          </Table.Th>
          <Table.Th visibleFrom="sm" w={128}>
            Invited
          </Table.Th>
          <Table.Th visibleFrom="md" w={128}>
            Became active
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((person) => (
          <Table.Tr key={person.user_id}>
            <Table.Td>
              {person.user ? (
                <UserLink user={person.user} />
              ) : (
                <Text size="sm">User {person.user_id}, deleted</Text>
              )}
              <Box hiddenFrom="xs" mt={4}>
                <Outcome person={person} />
              </Box>
            </Table.Td>
            <Table.Td visibleFrom="xs">
              <Outcome person={person} />
            </Table.Td>
            <Table.Td visibleFrom="md">{person.user && <StatusBadge status={person.user.status} />}</Table.Td>
            <Table.Td visibleFrom="sm">{person.invited_at && <When at={person.invited_at} />}</Table.Td>
            <Table.Td visibleFrom="md">{person.activated_at && <When at={person.activated_at} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Outcome({ person: { state, skipped_because } }: { person: WavePerson }) {
  const { label, color } = RESULTS[state];
  return (
    <>
      <Badge component="span" variant="dot" color={color} tt="none" fw={500}>
        {label}
      </Badge>
      {skipped_because && (
        <Text size="xs" c="dimmed">
          {REASONS[skipped_because]}
        </Text>
      )}
    </>
  );
}
