import { Modal } from "@mantine/core";
import { useState } from "react";
import { useIsNarrow } from "../../kit/narrow.ts";
import type { Connection, Connector } from "../queries.ts";
import { NameConnection } from "./name-connection.tsx";
import { PickConnector } from "./pick-connector.tsx";

/** The way to a new connection: what shall be connected, then its name. `onMade` goes on with it. */
export function AddConnection({
  isOpen,
  onClose,
  onMade,
}: {
  isOpen: boolean;
  onClose: () => void;
  onMade: (connection: Connection) => void;
}) {
  const [connector, setConnector] = useState<Connector | null>(null);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      onExitTransitionEnd={() => setConnector(null)}
      title={connector ? `Connect ${connector.name}` : "What do you want to connect?"}
      size={connector ? "lg" : "xl"}
      fullScreen={useIsNarrow()}
      closeOnClickOutside={connector === null}
    >
      {connector ? (
        <NameConnection connector={connector} onBack={() => setConnector(null)} onMade={onMade} />
      ) : (
        <PickConnector onPick={setConnector} />
      )}
    </Modal>
  );
}
