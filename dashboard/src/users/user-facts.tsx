import { Anchor, DataList, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CopyButton } from "../kit/copy-button.tsx";
import { useIsNarrow } from "../kit/narrow.ts";
import { When } from "../kit/when.tsx";
import { questionsQuery } from "../page/queries.ts";
import { useProject } from "../projects/queries.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { User } from "./queries.ts";
import { UserRank } from "./user-rank.tsx";

/** Where a user stands, and all that is known of them. */
export function UserFacts({ user }: { user: User }) {
  const { slug } = useProject();
  const questions = useQuery(questionsQuery(slug)).data?.data ?? [];
  const orientation = useIsNarrow() ? "vertical" : "horizontal";
  return (
    <Stack>
      <UserRank user={user} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {factsOf(user, questions).map(({ title, facts }) => (
          <Paper key={title} withBorder p="md">
            <Title order={2} size="h5" mb="sm">
              {title}
            </Title>
            <DataList labelWidth="9.5rem" orientation={orientation}>
              {facts.map((fact) => (
                <DataList.Item key={fact.key ?? fact.label}>
                  <DataList.ItemLabel>{fact.label}</DataList.ItemLabel>
                  <DataList.ItemValue style={{ overflowWrap: "anywhere" }}>
                    <FactValue fact={fact} />
                  </DataList.ItemValue>
                </DataList.Item>
              ))}
            </DataList>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function FactValue({ fact }: { fact: Fact }) {
  const { slug } = useProject();
  if ("at" in fact) return <When at={fact.at} />;
  if ("user" in fact) {
    return (
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link
            to="/projects/$project/users/$user"
            params={{ project: slug, user: fact.user.id }}
            {...props}
          />
        )}
      >
        {fact.user.email}
      </Anchor>
    );
  }
  if ("text" in fact) {
    return (
      <Text span size="sm" style={{ whiteSpace: "pre-line" }}>
        {fact.text}
      </Text>
    );
  }
  return (
    <Group gap={4} wrap="nowrap" component="span">
      <Text span size="sm">
        {fact.copy}
      </Text>
      <CopyButton value={fact.copy} label={`Copy: ${fact.label}`} />
    </Group>
  );
}
