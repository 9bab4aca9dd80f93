import { Modal } from "@mantine/core";
import { useState } from "react";
import { useIsNarrow } from "../../kit/narrow.ts";
import type { Connection, Connector } from "../queries.ts";
import { NameConnection } from "./name-connection.tsx";
import { PickConnector } from "./pick-connector.tsx";

/** The way to a new connection: what shall be connected, unless `wanted` says it, then its name. `onMade` goes on with it. */
export function AddConnection({
  isOpen,
  wanted = null,
  onClose,
  onMade,
}: {
  isOpen: boolean;
  wanted?: Connector | null;
  onClose: () => void;
  onMade: (connection: Connection) => void;
}) {
  const [picked, pick] = useState<Connector | null>();
  const connector = picked === undefined ? wanted : picked;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      onExitTransitionEnd={() => pick(undefined)}
      title={connector ? `Connect ${connector.name}` : "What do you want to connect?"}
      size={connector ? "lg" : "xl"}
      fullScreen={useIsNarrow()}
      closeOnClickOutside={connector === null}
    >
      {connector ? (
        <NameConnection connector={connector} onBack={() => pick(null)} onMade={onMade} />
      ) : (
        <PickConnector onPick={pick} />
      )}
    </Modal>
  );
}
