import type { AddressLook } from "../tables.ts";

/** Some rows in which addresses may stand, and where the next ones begin; null: the stage is at its end. */
export interface Rows {
  rows: readonly Row[];
  next: Pick<AddressLook, "part" | "place"> | null;
}

export interface Row {
  id: number;
  /** All that stands in it. */
  values: readonly unknown[];
}
