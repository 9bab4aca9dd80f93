import { DEFAULT_RANGE, isRange, type Range } from "./ranges.ts";

/** What the overview shows, as it stands in the address. */
export interface OverviewSearch {
  /** The default, if left out. */
  range?: Range;
  /** The chart's numbers instead of the chart. */
  as?: "table";
}

/** Reads the address; what can't be shown falls away. */
export function readOverviewSearch({ range, as }: Record<string, unknown>): OverviewSearch {
  return {
    ...(isRange(range) && range !== DEFAULT_RANGE && { range }),
    ...(as === "table" && { as }),
  };
}
