import { Paper } from "@mantine/core";
import { IconChartAreaLine } from "@tabler/icons-react";
import { Empty } from "../kit/empty.tsx";
import { PageAddress } from "../projects/page-address.tsx";

/** A new project's overview: nothing to count yet, and the way to change that. */
export function NobodyYet() {
  return (
    <Paper withBorder component="section" aria-label="Nobody has signed up yet">
      <Empty
        icon={IconChartAreaLine}
        title="Nobody has signed up yet"
        text="Share the address of your sign-up page. Once somebody joins, you see here how it grows, who brings friends, and where people come from."
      >
        <PageAddress />
      </Empty>
    </Paper>
  );
}
