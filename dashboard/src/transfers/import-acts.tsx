import { Button } from "@mantine/core";
import { IconChecklist, IconPlayerPlay } from "@tabler/icons-react";
import { confirmLoss } from "../kit/confirm.tsx";
import { useMay } from "../projects/queries.ts";
import { type Import, useImportAct } from "./queries.ts";
import { isAtWork } from "./states.ts";

/** What can be done with an import as it stands. */
export function ImportActs({ its }: { its: Import }) {
  const act = useImportAct(its.id);
  const mayAct = useMay("editor");
  if (!mayAct || !(its.state === "uploaded" || isAtWork(its))) return null;
  const hasEmail = its.columns.some(({ to }) => to === "email");
  const isDoing = (name: typeof act.variables) => act.isPending && act.variables === name;
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        loading={isDoing("cancel")}
        onClick={() => cancel(its, () => act.mutate("cancel"))}
      >
        {its.state === "uploaded" ? "Discard" : "Cancel"}
      </Button>
      {its.state === "uploaded" && (
        <>
          <Button
            variant={its.dry_run === null ? "filled" : "default"}
            leftSection={<IconChecklist size={16} aria-hidden />}
            disabled={!hasEmail}
            loading={isDoing("dry-run")}
            onClick={() => act.mutate("dry-run")}
          >
            Check the file
          </Button>
          <Button
            variant={its.dry_run === null ? "default" : "filled"}
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            disabled={!hasEmail}
            loading={isDoing("start")}
            onClick={() => act.mutate("start")}
          >
            Start the import
          </Button>
        </>
      )}
    </>
  );
}

/** Of a check nothing is lost. */
function cancel({ state, file_name }: Import, onConfirm: () => void): void {
  if (state === "checking") {
    onConfirm();
    return;
  }
  const text =
    state === "running"
      ? `No more people are taken from ${file_name}. Those who are in stay.`
      : `${file_name} is dropped from the server. Nobody was added from it.`;
  confirmLoss({
    title: state === "running" ? "Stop this import?" : "Discard this file?",
    text,
    act: state === "running" ? "Stop the import" : "Discard the file",
    onConfirm,
  });
}
