import { ActionIcon, Anchor, Group, Paper, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { pageQuery } from "../page/queries.ts";
import { endpointsQuery } from "../webhooks/queries.ts";
import { PageAddress } from "./page-address.tsx";
import { statsQuery, useMay, useProject } from "./queries.ts";

/** What is left to do for a new project. It goes once all is done, or when it is put away, in this browser. */
export function Checklist() {
  const { id, slug } = useProject();
  const mayEdit = useMay("editor");
  const [isAway, setAway] = useLocalStorage({
    key: `hookline-checklist-away-${id}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const isWanted = mayEdit && !isAway;
  const endpoints = useQuery({ ...endpointsQuery(slug), enabled: isWanted });
  const stats = useQuery({ ...statsQuery(slug), enabled: isWanted });
  // A reading of its own: the editor's is as old as the editor.
  const page = useQuery({ ...pageQuery(slug), queryKey: [slug, "page", "first steps"], enabled: isWanted });
  if (!isWanted || !endpoints.data || !stats.data || !page.data) return null;
  const reached = {
    page: !page.data.closed,
    webhook: endpoints.data.data.length > 0,
    signUp: stats.data.users.total > 0,
    friend: Object.values(stats.data.referrals).some((count) => count > 0),
  };
  if (Object.values(reached).every(Boolean)) return null;
  return <Steps reached={reached} onPutAway={() => setAway(true)} />;
}

function Steps({
  reached,
  onPutAway,
}: {
  reached: { page: boolean; webhook: boolean; signUp: boolean; friend: boolean };
  onPutAway: () => void;
}) {
  const { slug } = useProject();
  const page = `${location.origin}/p/${slug}`;
  const done = Object.values(reached).filter(Boolean).length;
  return (
    <Paper component="section" withBorder p={{ base: "md", sm: "lg" }} mb="lg" aria-label="First steps">
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h4">
            First steps
          </Title>
          <Text size="sm" c="dimmed">
            {done} of 4 done
          </Text>
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label="Put the first steps away" onClick={onPutAway}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Stack component="ol" className="hookline-list" gap="md">
        <Step title="Your sign-up page is live" isDone={reached.page}>
          <PageAddress size="sm" />
          {!reached.page && "Sign-ups are closed. "}
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                to="/projects/$project/page"
                params={{ project: slug }}
                search={reached.page ? {} : { section: "sign-up" }}
                {...props}
              />
            )}
          >
            {reached.page ? "Make it your own" : "Open them"}
          </Anchor>
        </Step>
        <Step title="Add a webhook URL" isDone={reached.webhook}>
          Your own systems hear at once when something happens to a user.{" "}
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/projects/$project/webhooks" params={{ project: slug }} {...props} />
            )}
          >
            To the webhooks
          </Anchor>
        </Step>
        <Step title="First sign-up" isDone={reached.signUp}>
          Share the page, or try it yourself.{" "}
          <Anchor size="sm" href={page} target="_blank">
            Open the page
          </Anchor>
        </Step>
        <Step title="First friend" isDone={reached.friend}>
          Whoever signs up gets a link of their own. Open it in another browser, and sign up there as a
          friend.
        </Step>
      </Stack>
    </Paper>
  );
}

function Step({ title, isDone, children }: { title: string; isDone: boolean; children: ReactNode }) {
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="sm" bd="none">
      <ThemeIcon
        size={24}
        radius="xl"
        variant={isDone ? "filled" : "default"}
        color="teal.8"
        aria-label={isDone ? "Done" : "To do"}
        role="img"
      >
        {isDone && <IconCheck size={16} stroke={2.5} aria-hidden />}
      </ThemeIcon>
      <div>
        <Text fw={600} size="sm" {...(isDone && { c: "dimmed" })}>
          {title}
        </Text>
        <Text size="sm" c="dimmed" component="div">
          {children}
        </Text>
      </div>
    </Group>
  );
}
