import { Box, Checkbox, Code, Table, Text } from "@mantine/core";
import { SelectAll } from "../kit/select-all.tsx";
import type { Selection } from "../kit/selection.ts";
import { When } from "../kit/when.tsx";
import { UserLink } from "../users/user-link.tsx";
import { GrantActs } from "./grant-menu.tsx";
import { GrantStanding } from "./grant-standing.tsx";
import type { Grant } from "./queries.ts";
import { termOf } from "./reward-words.ts";
import { sinceOf } from "./since.ts";

/** A page of who has which reward; `selection` is null for those who may not act on them. */
export function GrantList({
  grants,
  selection,
  isStale,
}: {
  grants: readonly Grant[];
  selection: Selection | null;
  /** A page of before, shown while another is on its way. */
  isStale: boolean;
}) {
  return (
    <Table
      aria-label="Who has which reward"
      aria-busy={isStale}
      layout="fixed"
      verticalSpacing="xs"
      className={isStale ? "hookline-stale" : undefined}
    >
      <Table.Thead>
        <Table.Tr>
          {selection && (
            <Table.Th w={44}>
              <SelectAll ids={grants.map(({ id }) => id)} selection={selection} isStale={isStale} />
            </Table.Th>
          )}
          <Table.Th>User</Table.Th>
          <Table.Th visibleFrom="sm">Reward</Table.Th>
          <Table.Th visibleFrom="md" w={190}>
            Standing
          </Table.Th>
          <Table.Th visibleFrom="lg" w={120}>
            Since
          </Table.Th>
          {selection && (
            <Table.Th visibleFrom="xs" w={212}>
              Acts
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody inert={isStale}>
        {grants.map((grant) => (
          <GrantRow key={grant.id} grant={grant} selection={selection} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function GrantRow({ grant, selection }: { grant: Grant; selection: Selection | null }) {
  const isSelected = selection?.ids.has(grant.id) ?? false;
  return (
    <Table.Tr {...(isSelected && { bg: "var(--mantine-primary-color-light)", "aria-selected": true })}>
      {selection && (
        <Table.Td>
          <Checkbox
            aria-label={`Select ${nameOf(grant)}`}
            checked={isSelected}
            onChange={(event) => selection.set([grant.id], event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      <Table.Td>
        {grant.user ? <UserLink user={grant.user} /> : <Text size="sm">User {grant.user_id}, deleted</Text>}
        <Box hiddenFrom="sm">
          <What grant={grant} />
        </Box>
        <Box hiddenFrom="md" mt={4}>
          <GrantStanding grant={grant} />
        </Box>
        {selection && (
          <Box hiddenFrom="xs" mt="xs">
            <GrantActs grant={grant} name={nameOf(grant)} />
          </Box>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <What grant={grant} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        <GrantStanding grant={grant} />
      </Table.Td>
      <Table.Td visibleFrom="lg">
        <When at={sinceOf(grant)} />
      </Table.Td>
      {selection && (
        <Table.Td visibleFrom="xs">
          <GrantActs grant={grant} name={nameOf(grant)} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** Which reward, for what, and with which code. */
function What({ grant: { reward, threshold, by_hand, coupon_code } }: { grant: Grant }) {
  return (
    <>
      <Text size="sm" lineClamp={2}>
        {reward.name}
      </Text>
      <Text size="xs" c="dimmed">
        {by_hand ? "By hand" : termOf({ ...reward, threshold })}
        {coupon_code !== null && (
          <>
            {" · "}
            <Code>{coupon_code}</Code>
          </>
        )}
      </Text>
    </>
  );
}

function nameOf({ user, user_id, reward }: Grant): string {
  return `${reward.name} of ${user?.email ?? `user ${user_id}`}`;
}
