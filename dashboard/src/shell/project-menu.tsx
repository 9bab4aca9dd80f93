import { Button, Menu, Text } from "@mantine/core";
import { IconCheck, IconLayoutGrid, IconPlus, IconSelector } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { meQuery } from "../accounts/queries.ts";
import { useProject } from "../projects/queries.ts";

/** From this project to another. */
export function ProjectMenu() {
  const project = useProject();
  const { projects } = useSuspenseQuery(meQuery).data;
  return (
    <Menu width="target" position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="default"
          fullWidth
          justify="space-between"
          rightSection={<IconSelector size={16} aria-hidden />}
          aria-label={`Project ${project.name}: choose another`}
        >
          <Text truncate fw={600} size="sm" component="span">
            {project.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60dvh" style={{ overflowY: "auto" }}>
        {projects.map(({ id, slug, name }) => (
          <Menu.Item
            key={id}
            renderRoot={(props) => <Link to="/projects/$project" params={{ project: slug }} {...props} />}
            rightSection={id === project.id ? <IconCheck size={16} aria-label="this one" /> : null}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLayoutGrid size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/" {...props} />}
        >
          All projects
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/" search={{ new: true }} {...props} />}
        >
          New project
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
