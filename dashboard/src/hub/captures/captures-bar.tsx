import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { SelectedBar } from "../../kit/selected-bar.tsx";
import type { Selection } from "../../kit/selection.ts";
import { capturesInWords } from "./capture-words.ts";
import { useDeleteCaptures } from "./use-delete-captures.ts";

/** What the server takes at once. */
const MAX_CAPTURES = 1000;

/** What can be done to all that are selected. */
export function CapturesBar({ selection }: { selection: Selection<string> }) {
  const removal = useDeleteCaptures();
  const names = [...selection.ids];
  if (names.length === 0) return null;
  const what = capturesInWords(names.length);
  const isTooMany = names.length > MAX_CAPTURES;
  return (
    <SelectedBar
      label="Acts on the selected captures"
      what={isTooMany ? `${what}: choose ${capturesInWords(MAX_CAPTURES)} at most` : what}
      clear="Select none"
      onClear={selection.clear}
    >
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        loading={removal.isPending}
        disabled={isTooMany}
        onClick={() => removal.ask({ names, onDone: selection.clear })}
      >
        Delete
      </Button>
    </SelectedBar>
  );
}
