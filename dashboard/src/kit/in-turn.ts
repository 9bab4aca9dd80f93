import { useDeferredValue } from "react";

/** About what a screen has room for. */
const FIRST_GLANCE = 15;

/** A list's rows: at first those that one sees at a glance, and the rest of a long page when these stand. */
export function useInTurn<Row>(rows: readonly Row[]): readonly Row[] {
  return useDeferredValue(rows, rows.slice(0, FIRST_GLANCE));
}
