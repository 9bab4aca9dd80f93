import { Badge } from "@mantine/core";
import { STATUSES, type Status } from "./statuses.ts";

export function StatusBadge({ status }: { status: Status }) {
  const { label, color } = STATUSES[status];
  return (
    <Badge component="span" variant="dot" color={color} tt="none" fw={500}>
      {label}
    </Badge>
  );
}
