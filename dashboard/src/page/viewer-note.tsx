import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";

/** Tells who may not change the page why its fields don't take anything. */
export function ViewerNote() {
  return (
    <Alert variant="default" icon={<IconLock size={18} aria-hidden />}>
      You may look at these. Editors, admins and owners of the project change them.
    </Alert>
  );
}
