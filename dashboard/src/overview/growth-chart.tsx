import "@mantine/charts/styles.css";
import { AreaChart } from "@mantine/charts";
import { pointName, summaryOf } from "./growth.ts";
import { countText } from "./numbers.ts";
import styles from "./overview.module.css";
import type { Growth } from "./queries.ts";

const SERIES = [
  { name: "signups", label: "Sign-ups", color: "var(--overview-signups)" },
  {
    name: "referrals",
    label: "Brought by friends",
    color: "var(--overview-referrals)",
    strokeDasharray: "6 3",
  },
];

/** A picture: what it says is its text alternative, and its numbers are in the table. */
export function GrowthChart({ growth }: { growth: Growth }) {
  const { range, points } = growth;
  return (
    <AreaChart
      className={styles.chart ?? ""}
      role="img"
      aria-label={summaryOf(growth)}
      accessibilityLayer={false}
      h="100%"
      data={points}
      dataKey="at"
      series={SERIES}
      curveType="linear"
      withDots={false}
      withLegend
      legendProps={{ itemSorter: null }}
      fillOpacity={0.25}
      tickLine="none"
      valueFormatter={countText}
      xAxisProps={{ minTickGap: 32, tickFormatter: (at: string) => pointName(at, range, "short") }}
      yAxisProps={{ allowDecimals: false, width: "auto" }}
      tooltipProps={{ labelFormatter: (at) => typeof at === "string" && pointName(at, range, "long") }}
    />
  );
}
