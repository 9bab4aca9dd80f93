import { Avatar, Badge, Box, Group, Text } from "@mantine/core";
import { labelOf } from "../accounts/roles.ts";
import { When } from "../kit/when.tsx";
import { MemberRole } from "./member-role.tsx";
import type { TeamMember } from "./queries.ts";
import { RemoveMember } from "./remove-member.tsx";
import type { Say } from "./team-rules.ts";

export function TeamRow({ member, isSelf, say }: { member: TeamMember; isSelf: boolean; say: Say }) {
  return (
    <Group component="li" py="sm" gap="sm">
      <Avatar color="hook" name={member.name} aria-hidden />
      <Box flex={1} miw="12rem">
        <Group gap="xs">
          <Text fw={600} size="sm">
            {member.name}
          </Text>
          {isSelf && (
            <Badge variant="default" tt="none" size="sm">
              You
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {member.email}
        </Text>
        <Group gap={4} c="dimmed">
          <Text size="sm">Joined</Text> <When at={member.created_at} />
        </Group>
        {isSelf && say.why && (
          <Text size="sm" c="dimmed">
            {say.why}
          </Text>
        )}
      </Box>
      <Group gap="xs" wrap="nowrap">
        {say.roles.length > 0 ? (
          <MemberRole member={member} isSelf={isSelf} roles={say.roles} />
        ) : (
          <Text size="sm" miw="5rem">
            {labelOf(member.role)}
          </Text>
        )}
        {say.mayRemove && <RemoveMember member={member} isSelf={isSelf} />}
      </Group>
    </Group>
  );
}
