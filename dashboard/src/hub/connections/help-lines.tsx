import { List } from "@mantine/core";
import { Written } from "./written.tsx";

/** Where to find what a connector asks for, and with which rights. */
export function HelpLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <List size="sm" c="dimmed" spacing={4}>
      {lines.map((line) => (
        <List.Item key={line}>
          <Written text={line} />
        </List.Item>
      ))}
    </List>
  );
}
