import { Alert } from "@mantine/core";

/** Whether the sample gets through a filter. */
export function Passes({ passes }: { passes: boolean }) {
  return (
    <Alert color={passes ? "teal" : "yellow"} p="xs" role="status">
      {passes ? "The sample gets through." : "The sample is held back: nothing would happen."}
    </Alert>
  );
}
