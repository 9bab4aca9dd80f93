import { Modal } from "@mantine/core";
import type { Endpoint } from "../queries.ts";
import { AddEndpoint } from "./add-endpoint.tsx";
import { EditEndpoint } from "./edit-endpoint.tsx";
import { EndpointSecret } from "./endpoint-secret.tsx";
import { ReplayWebhooks } from "./replay-webhooks.tsx";
import { TestEndpoint } from "./test-endpoint.tsx";

export type EndpointDialogKind = "edit" | "test" | "secret" | "replay";

export type OpenDialog = { kind: "add" } | { kind: EndpointDialogKind; endpoint: Endpoint };

const TITLES: { readonly [kind in OpenDialog["kind"]]: string } = {
  add: "Add a Webhook URL",
  edit: "Edit the Webhook URL",
  test: "Test the Webhook URL",
  secret: "Secret of the Webhook URL",
  replay: "Send webhooks again",
};

/** The one dialog of the screen. It stays mounted, so that the focus finds back to the button that opened it. */
export function EndpointDialog({
  dialog,
  isOpen,
  onOpen,
  onClose,
}: {
  dialog: OpenDialog;
  isOpen: boolean;
  onOpen: (dialog: OpenDialog) => void;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TITLES[dialog.kind]}
      size="lg"
      closeOnClickOutside={dialog.kind !== "add" && dialog.kind !== "edit"}
    >
      <Content dialog={dialog} onOpen={onOpen} onClose={onClose} />
    </Modal>
  );
}

function Content({
  dialog,
  onOpen,
  onClose,
}: {
  dialog: OpenDialog;
  onOpen: (dialog: OpenDialog) => void;
  onClose: () => void;
}) {
  switch (dialog.kind) {
    case "add":
      return <AddEndpoint onTest={(endpoint) => onOpen({ kind: "test", endpoint })} onClose={onClose} />;
    case "edit":
      return <EditEndpoint endpoint={dialog.endpoint} onClose={onClose} />;
    case "test":
      return <TestEndpoint endpoint={dialog.endpoint} />;
    case "secret":
      return <EndpointSecret endpoint={dialog.endpoint} />;
    case "replay":
      return <ReplayWebhooks endpoint={dialog.endpoint} />;
  }
}
