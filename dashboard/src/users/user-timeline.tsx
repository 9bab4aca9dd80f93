import { Accordion, Box, Code, Group, Paper, Skeleton, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { CopyButton } from "../kit/copy-button.tsx";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { When } from "../kit/when.tsx";
import { useProject } from "../projects/queries.ts";
import { eventTypesQuery } from "../webhooks/queries.ts";
import { eventDetail } from "./event-detail.ts";
import { timelineQuery, type UserEvent } from "./queries.ts";
import { useOpenPage } from "./use-open-page.ts";
import styles from "./users.module.css";

/** What happened to a user, newest first. */
export function UserTimeline({ userId }: { userId: number }) {
  const { slug } = useProject();
  const { cursor } = useSearch({ from: "/members/projects/$project/users/$user" });
  const events = useQuery(timelineQuery(slug, userId, cursor));
  const openPage = useOpenPage();
  return (
    <Paper withBorder p={{ base: "xs", sm: "md" }}>
      <Loaded
        query={events}
        placeholder={<Skeleton height={240} role="status" aria-label="Loading the timeline" />}
      >
        {({ data, next_cursor }) =>
          data.length === 0 ? (
            <Empty icon={IconHistory} title="Nothing recorded" text="What happens to the user stands here." />
          ) : (
            <>
              <Events events={data} userId={userId} />
              <CursorPages cursor={cursor} next={next_cursor} onOpen={openPage} />
            </>
          )
        }
      </Loaded>
    </Paper>
  );
}

function Events({ events, userId }: { events: readonly UserEvent[]; userId: number }) {
  const { slug } = useProject();
  const types = useQuery(eventTypesQuery(slug)).data?.data;
  return (
    <Accordion multiple keepMounted={false} order={2} chevronPosition="left">
      {events.map((event) => (
        <Accordion.Item key={event.id} value={String(event.id)}>
          <Group gap={0} wrap="nowrap" pe="xs">
            <Accordion.Control>
              <EventLine
                name={types?.find(({ name }) => name === event.type)?.display_name ?? event.type}
                detail={eventDetail(event.type, event.data, userId)}
              />
            </Accordion.Control>
            <When at={event.created_at} />
          </Group>
          <Accordion.Panel>
            <Payload event={event} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function EventLine({ name, detail }: { name: string; detail: string | null }) {
  return (
    <>
      <Text span size="sm" fw={600}>
        {name}
      </Text>
      {detail && (
        <Text span size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {" · "}
          {detail}
        </Text>
      )}
    </>
  );
}

function Payload({ event }: { event: UserEvent }) {
  const text = JSON.stringify(event.data, null, 2);
  return (
    <Box pos="relative">
      <Box pos="absolute" top={4} right={4}>
        <CopyButton value={text} label="Copy the payload" />
      </Box>
      <Code
        block
        className={styles.json ?? ""}
        tabIndex={0}
        role="region"
        aria-label={`Payload of ${event.type}`}
      >
        {text}
      </Code>
    </Box>
  );
}
