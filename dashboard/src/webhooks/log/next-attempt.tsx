import { Text, Tooltip } from "@mantine/core";
import { useNow } from "../../kit/now.ts";
import { until } from "./countdown.ts";

const HOUR_MS = 3_600_000;
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** Counts down to the next attempt; the exact time on hover and focus. */
export function NextAttempt({ at }: { at: string }) {
  const leftMs = Date.parse(at) - Date.now();
  const now = useNow(leftMs < HOUR_MS ? 1_000 : 30_000);
  return (
    <Tooltip label={exact.format(new Date(at))}>
      <Text
        component="time"
        dateTime={at}
        size="sm"
        tabIndex={0}
        style={{ fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }}
      >
        {until(Date.parse(at) - now)}
      </Text>
    </Tooltip>
  );
}
