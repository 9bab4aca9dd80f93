import { Text } from "@mantine/core";
import { sampleOf } from "../data-rows.ts";
import classes from "./editor.module.css";
import type { PreviewedValue } from "./queries.ts";

/** What a field comes to with the sample. */
export function Previewed({
  value: { value, missing },
  required,
}: {
  value: PreviewedValue;
  required: boolean;
}) {
  if (missing.length > 0) {
    return (
      <Text size="xs" mt={4} className={classes.preview}>
        Not in the sample: {missing.join(", ")}.
        {value === null && required && " Without it, nothing would be sent."}
      </Text>
    );
  }
  const shown = typeof value === "object" && value !== null ? JSON.stringify(value) : sampleOf(value);
  return (
    <Text size="xs" c="dimmed" mt={4} lineClamp={3} className={classes.preview}>
      → {shown === "" ? "(nothing)" : shown}
    </Text>
  );
}
