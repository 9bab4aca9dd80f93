import { Anchor, Box, Checkbox, Group, Skeleton, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useInTurn } from "../kit/in-turn.ts";
import { SelectAll } from "../kit/select-all.tsx";
import type { Selection } from "../kit/selection.ts";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { fullName, sourceOf } from "./person.ts";
import type { User } from "./queries.ts";
import { StatusBadge } from "./status-badge.tsx";
import styles from "./users.module.css";

const PLACEHOLDER_ROWS = 8;
const count = new Intl.NumberFormat();

/** A page of users; `selection` is null for those who may not act on them. */
export function UsersTable({
  users,
  selection,
  isStale,
}: {
  users: readonly User[];
  selection: Selection | null;
  /** A page of before, shown while another is on its way. */
  isStale: boolean;
}) {
  const rows = useInTurn(users);
  return (
    <Table
      aria-label="Users"
      aria-busy={isStale}
      highlightOnHover
      layout="fixed"
      verticalSpacing="xs"
      className={isStale ? "hookline-stale" : undefined}
    >
      <Table.Thead>
        <Table.Tr>
          {selection && (
            <Table.Th w={44}>
              <SelectAll ids={users.map(({ id }) => id)} selection={selection} isStale={isStale} />
            </Table.Th>
          )}
          <Table.Th>User</Table.Th>
          <Table.Th visibleFrom="xs" w={132}>
            Status
          </Table.Th>
          <Table.Th visibleFrom="lg" w={190}>
            Groups
          </Table.Th>
          <Table.Th visibleFrom="md" w={84} ta="right">
            Friends
          </Table.Th>
          <Table.Th visibleFrom="lg" w={130}>
            Source
          </Table.Th>
          <Table.Th visibleFrom="sm" w={136}>
            Signed up
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody inert={isStale}>
        {rows.map((user) => (
          <UserRow key={user.id} user={user} selection={selection} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function UserRow({ user, selection }: { user: User; selection: Selection | null }) {
  const project = useProject();
  const isSelected = selection?.ids.has(user.id) ?? false;
  return (
    <Table.Tr
      className={styles.row}
      {...(isSelected && { bg: "var(--mantine-primary-color-light)", "aria-selected": true })}
    >
      {selection && (
        <Table.Td>
          <Checkbox
            className={styles.above ?? ""}
            aria-label={`Select ${user.email}`}
            checked={isSelected}
            onChange={(event) => selection.set([user.id], event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      <Table.Td>
        <Anchor
          className={styles.link}
          c="inherit"
          size="sm"
          fw={500}
          lineClamp={2}
          style={{ overflowWrap: "anywhere" }}
          renderRoot={(props) => (
            <Link
              to="/projects/$project/users/$user"
              params={{ project: project.slug, user: user.id }}
              {...props}
            />
          )}
        >
          {user.email}
        </Anchor>
        <Text size="xs" c="dimmed" truncate>
          {fullName(user.profile)}
        </Text>
        <Box hiddenFrom="xs" mt={4}>
          <Standing user={user} />
        </Box>
      </Table.Td>
      <Table.Td visibleFrom="xs">
        <Standing user={user} />
      </Table.Td>
      <Table.Td visibleFrom="lg">
        <Text size="sm" truncate title={user.groups.join(", ")}>
          {user.groups.join(", ")}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md" ta="right">
        {count.format(user.share_signups_count)}
      </Table.Td>
      <Table.Td visibleFrom="lg">
        <Text size="sm" truncate>
          {sourceOf(user) ?? "–"}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{user.created_at && <SignedUp at={user.created_at} />}</Table.Td>
    </Table.Tr>
  );
}

function Standing({ user }: { user: User }) {
  return (
    <>
      <StatusBadge status={user.status} />
      {user.unsubscribed_at && (
        <Text size="xs" c="dimmed">
          No mail
        </Text>
      )}
    </>
  );
}

function SignedUp({ at }: { at: string }) {
  return (
    <span className={styles.above}>
      <When at={at} />
    </span>
  );
}

export function UsersPlaceholder() {
  return (
    <div role="status" aria-label="Loading the users">
      {Array.from({ length: PLACEHOLDER_ROWS }, (_, i) => i).map((i) => (
        <Group key={i} py="sm" px="xs" wrap="nowrap" justify="space-between">
          <Skeleton height={14} width={`${60 - (i % 4) * 8}%`} />
          <Skeleton height={14} width={72} />
        </Group>
      ))}
    </div>
  );
}
