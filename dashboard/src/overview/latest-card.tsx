import { Box, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { LinesPlaceholder } from "./lines-placeholder.tsx";
import { Nothing } from "./nothing.tsx";
import styles from "./overview.module.css";
import { introductionOf } from "./person.ts";
import { latestQuery, type User } from "./queries.ts";
import { UserLink } from "./user-link.tsx";

/** Who came last. */
export function LatestCard() {
  const { slug } = useProject();
  const latest = useQuery(latestQuery(slug));
  return (
    <Card title="Latest sign-ups">
      <Loaded query={latest} placeholder={<LinesPlaceholder label="Loading the latest sign-ups" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Nothing>Whoever signs up appears here the moment it happens.</Nothing>
          ) : (
            <ul className={`${styles.bars} ${styles.plain}`}>
              {data.map((user) => (
                <Newcomer key={user.id} user={user} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function Newcomer({ user }: { user: User }) {
  return (
    <Group component="li" wrap="nowrap" justify="space-between" gap="sm" py={8}>
      <Box miw={0}>
        <UserLink user={user} />
        <Text size="xs" c="dimmed" truncate>
          {introductionOf(user)}
        </Text>
      </Box>
      {user.created_at && <When at={user.created_at} />}
    </Group>
  );
}
