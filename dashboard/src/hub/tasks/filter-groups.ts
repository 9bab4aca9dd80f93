import type { Filter, FilterRow } from "./queries.ts";

export type Match = Filter["match"];
export type AnyRow = Filter["rows"][number];
/** A row that is made of rows: a filter within the filter, and none within that. */
export type FilterGroup = Exclude<AnyRow, FilterRow>;

/** More the server doesn't take, of a filter nor of a group. */
export const MAX_ROWS = 20;

export const NEW_ROW: FilterRow = { path: "", operator: "equals" };

export function isGroup(row: AnyRow): row is FilterGroup {
  return "rows" in row;
}

/** A filter without rows lets everything through: it is none. */
export function filterOf(match: Match, rows: readonly AnyRow[]): Filter | null {
  return rows.length === 0 ? null : { match, rows: [...rows] };
}

/** A group is for what the rows around it can't say: the other of all and any. */
export function newGroup(around: Match): FilterGroup {
  return { match: otherOf(around), rows: [NEW_ROW] };
}

export function otherOf(match: Match): Match {
  return match === "all" ? "any" : "all";
}

/** The rows with another one in a row's place; a group that lost its last row goes with it. */
export function withRow<Row extends AnyRow>(rows: readonly Row[], at: number, next: Row): Row[] {
  return isGroup(next) && next.rows.length === 0 ? rows.toSpliced(at, 1) : rows.with(at, next);
}
