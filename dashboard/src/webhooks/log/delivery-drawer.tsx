import { Drawer, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../kit/loaded.tsx";
import { useProject } from "../../projects/queries.ts";
import { deliveryQuery } from "../queries.ts";
import { DeliveryDetails } from "./delivery-details.tsx";

/** One webhook, beside the list that it was opened from. `id` is undefined while it is closed. */
export function DeliveryDrawer({
  id,
  onOpen,
  onClose,
}: {
  id: number | undefined;
  onOpen: (id: number) => void;
  onClose: () => void;
}) {
  // While it slides away, what it showed stays in it.
  const [lastId, setLastId] = useState(id);
  if (id !== undefined && id !== lastId) setLastId(id);
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size={640}
      padding="lg"
      title="Webhook"
    >
      {lastId !== undefined && <Opened key={lastId} id={lastId} onOpen={onOpen} />}
    </Drawer>
  );
}

function Opened({ id, onOpen }: { id: number; onOpen: (id: number) => void }) {
  const { slug } = useProject();
  const delivery = useQuery(deliveryQuery(slug, id));
  return (
    <Loaded query={delivery} placeholder={<Placeholder />}>
      {(data) => <DeliveryDetails delivery={data} onOpen={onOpen} />}
    </Loaded>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading">
      <Skeleton height={28} width="60%" />
      <Skeleton height={64} />
      <Skeleton height={120} />
      <Skeleton height={240} />
    </Stack>
  );
}
