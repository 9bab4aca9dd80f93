import { Group, SegmentedControl, Text } from "@mantine/core";
import { useId } from "react";
import type { Match } from "./filter-groups.ts";

/** Whether all of some rows must hold, or any of them. */
export function FilterMatch({ match, onChange }: { match: Match; onChange: (match: Match) => void }) {
  const id = useId();
  return (
    <Group gap="xs">
      <Text size="sm" id={id}>
        Which of these must hold?
      </Text>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        data={[
          { value: "all", label: "All" },
          { value: "any", label: "Any" },
        ]}
        value={match}
        onChange={(value) => onChange(value === "any" ? "any" : "all")}
      />
    </Group>
  );
}
