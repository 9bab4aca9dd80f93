import { ScrollArea, Table } from "@mantine/core";
import { pointName } from "./growth.ts";
import { countText } from "./numbers.ts";
import styles from "./overview.module.css";
import type { Growth } from "./queries.ts";
import { RANGES } from "./ranges.ts";

/** The chart's numbers, newest first. */
export function GrowthTable({ growth: { range, points } }: { growth: Growth }) {
  const { interval, words } = RANGES[range];
  return (
    <ScrollArea h="100%" viewportProps={{ tabIndex: 0, role: "group", "aria-label": "Table, scrolls" }}>
      <Table horizontalSpacing={6} aria-label={`Sign-ups in ${words}`} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{interval === "hour" ? "Hour" : "Day"}</Table.Th>
            <Table.Th className={styles.count ?? ""}>Sign-ups</Table.Th>
            <Table.Th className={styles.count ?? ""}>By friends</Table.Th>
            <Table.Th className={styles.count ?? ""} visibleFrom="sm">
              Share-link clicks
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.toReversed().map(({ at, signups, referrals, clicks }) => (
            <Table.Tr key={at}>
              <Table.Th scope="row" fw={400}>
                {pointName(at, range, "long")}
              </Table.Th>
              <Table.Td className={styles.count ?? ""}>{countText(signups)}</Table.Td>
              <Table.Td className={styles.count ?? ""}>{countText(referrals)}</Table.Td>
              <Table.Td className={styles.count ?? ""} visibleFrom="sm">
                {countText(clicks)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
