import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useMay } from "../projects/queries.ts";

/** Fields one below the other; who may not change the page only reads them. */
export function Editable({ children }: { children: ReactNode }) {
  const mayEdit = useMay("editor");
  return (
    <fieldset disabled={!mayEdit} className="hookline-fields">
      <Stack>{children}</Stack>
    </fieldset>
  );
}
