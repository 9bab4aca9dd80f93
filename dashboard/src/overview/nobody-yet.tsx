import { Anchor, Group, Paper } from "@mantine/core";
import { IconChartAreaLine } from "@tabler/icons-react";
import { CopyButton } from "../kit/copy-button.tsx";
import { Empty } from "../kit/empty.tsx";
import { useProject } from "../projects/queries.ts";

/** A new project's overview: nothing to count yet, and the way to change that. */
export function NobodyYet() {
  const { slug } = useProject();
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
      </Empty>
    </Paper>
  );
}
