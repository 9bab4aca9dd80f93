import { Badge, Group, Paper, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { labelOf } from "../accounts/roles.ts";
import type { Row } from "../api.ts";

const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

export function ProjectCard({ project }: { project: Row<"/api/v1/projects"> }) {
  return (
    <Paper
      withBorder
      p="lg"
      h="100%"
      className="hookline-card"
      renderRoot={(props) => <Link to="/projects/$project" params={{ project: project.slug }} {...props} />}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Text fw={650} lineClamp={2}>
          {project.name}
        </Text>
        <Badge variant="default" tt="none" flex="none">
          {labelOf(project.role)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed" mt={4} lineClamp={1}>
        /p/{project.slug}
      </Text>
      <Text size="sm" c="dimmed" mt="sm">
        Since {day.format(new Date(project.created_at))}
      </Text>
    </Paper>
  );
}
