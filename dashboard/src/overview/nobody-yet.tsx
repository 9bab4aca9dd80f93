import { Anchor, Button, Group, Paper } from "@mantine/core";
import { IconChartAreaLine, IconUserPlus, IconWebhook } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { CopyButton } from "../kit/copy-button.tsx";
import { Empty } from "../kit/empty.tsx";
import { useMay, useProject } from "../projects/queries.ts";

/** A new project's overview: nothing to count yet, and the ways to change that. */
export function NobodyYet() {
  const { slug } = useProject();
  const mayEdit = useMay("editor");
  const page = `${location.origin}/p/${slug}`;
  return (
    <Paper withBorder component="section" aria-label="Nobody has signed up yet">
      <Empty
        icon={IconChartAreaLine}
        title="Nobody has signed up yet"
        text="Share the address of your sign-up page. Once somebody joins, you see here how it grows, who brings friends, and where people come from."
      >
        <Group gap={4} wrap="nowrap" maw="100%">
          <Anchor href={page} target="_blank" style={{ overflowWrap: "anywhere" }}>
            {page}
          </Anchor>
          <CopyButton value={page} label="Copy the address of the sign-up page" />
        </Group>
        {mayEdit && (
          <Group justify="center" gap="xs" mt="sm">
            <Button
              variant="default"
              leftSection={<IconUserPlus size={16} aria-hidden />}
              component="a"
              href={`/projects/${slug}/users`}
            >
              Add a user
            </Button>
            <Button
              variant="default"
              leftSection={<IconWebhook size={16} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/projects/$project/webhooks" params={{ project: slug }} {...props} />
              )}
            >
              Add a webhook URL
            </Button>
          </Group>
        )}
      </Empty>
    </Paper>
  );
}
