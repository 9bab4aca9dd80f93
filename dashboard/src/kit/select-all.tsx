import { Checkbox } from "@mantine/core";
import type { Selection } from "./selection.ts";

/** Selects all of a page, or none. */
export function SelectAll<Id>({
  ids,
  selection,
  isStale,
}: {
  ids: readonly Id[];
  selection: Selection<Id>;
  /** A page of before, shown while another is on its way. */
  isStale: boolean;
}) {
  const chosen = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <Checkbox
      aria-label="Select all on this page"
      checked={chosen > 0 && chosen === ids.length}
      indeterminate={chosen > 0 && chosen < ids.length}
      disabled={isStale}
      onChange={(event) => selection.set(ids, event.currentTarget.checked)}
    />
  );
}
