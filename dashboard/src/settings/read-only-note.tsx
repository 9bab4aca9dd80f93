import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useMay } from "../projects/queries.ts";

/** Tells who may not change settings why the fields don't take anything. */
export function ReadOnlyNote() {
  if (useMay("admin")) return null;
  return (
    <Alert variant="default" icon={<IconLock size={18} aria-hidden />} mb="md">
      You may look at these. Admins and owners of the project change them.
    </Alert>
  );
}
