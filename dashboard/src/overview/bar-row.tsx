import { Group, Text } from "@mantine/core";
import styles from "./overview.module.css";

/** A line of a list of bars. `length` is from 0 to 1; the words and numbers say all that it shows. */
export function BarRow({
  label,
  value,
  note,
  length,
}: {
  label: string;
  value: string;
  note: string | null;
  length: number;
}) {
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" gap="sm" mb={4} align="baseline">
        <Text size="sm" truncate title={label}>
          {label}
        </Text>
        <Text size="sm" component="span" className={styles.number ?? ""} style={{ flexShrink: 0 }}>
          <b>{value}</b>
          {note && (
            <Text span inherit c="dimmed">
              , {note}
            </Text>
          )}
        </Text>
      </Group>
      <div className={styles.bar} aria-hidden>
        <div style={{ width: `${length * 100}%` }} data-empty={length === 0 || undefined} />
      </div>
    </li>
  );
}
