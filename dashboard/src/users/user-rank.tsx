import { Box, Group, Skeleton, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { type Position, positionQuery, type User } from "./queries.ts";
import { changeWords, scoreWords } from "./rank-words.ts";

const count = new Intl.NumberFormat();

/** Where a user stands on the waitlist, and why. */
export function UserRank({ user }: { user: User }) {
  const { slug } = useProject();
  const position = useQuery(positionQuery(slug, user.id));
  return (
    <Card title="On the waitlist">
      <Loaded
        query={position}
        placeholder={<Skeleton height={72} role="status" aria-label="Loading the position" />}
      >
        {(data) =>
          data.position === null ? (
            <Text size="sm">{data.explanation}</Text>
          ) : (
            <Group gap="lg" align="flex-start">
              <Box>
                <Text fz={32} fw={650} lh={1.1}>
                  #{count.format(data.position)}
                </Text>
                <Text size="sm" c="dimmed">
                  of {count.format(data.total)}
                </Text>
              </Box>
              <Box flex={1} miw="14rem">
                <Why position={data} />
              </Box>
            </Group>
          )
        }
      </Loaded>
    </Card>
  );
}

function Why({ position: { ahead, behind, rule, why } }: { position: Position }) {
  return (
    <>
      <Text size="sm">
        {count.format(ahead ?? 0)} ahead, {count.format(behind ?? 0)} behind.
      </Text>
      {why && (
        <Text size="sm" component="div">
          {scoreWords(rule, why.score)} On the waitlist since <When at={why.tie_break} />.
        </Text>
      )}
      {why?.last_change && (
        <Text size="sm" c="dimmed" component="div">
          Last change <When at={why.last_change.at} />: {changeWords(why.last_change)}.
        </Text>
      )}
    </>
  );
}
