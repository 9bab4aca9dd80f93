import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../projects/queries.ts";
import { countsWhen, firstIs } from "./rule-words.ts";

/** When a friend counts and what the order goes by, with the way to change it. */
export function CountingRule() {
  const project = useProject();
  return (
    <Text size="sm" c="dimmed" mb="md">
      {countsWhen(project)} {firstIs(project)}{" "}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link to="/projects/$project/settings" params={{ project: project.slug }} {...props} />
        )}
      >
        Settings
      </Anchor>
    </Text>
  );
}
