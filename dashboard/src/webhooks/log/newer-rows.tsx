import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../../projects/queries.ts";
import { newestAtFirstQuery, newestDeliveryQuery } from "../queries.ts";
import type { LogFilter } from "./log-search.ts";

/** On a later page, which stays as it is: whether something has come since it was opened, and the way there. */
export function NewerRows({ filter, onShow }: { filter: LogFilter; onShow: () => void }) {
  const { slug } = useProject();
  const now = useQuery(newestDeliveryQuery(slug, filter)).data;
  const atFirst = useQuery(newestAtFirstQuery(slug, filter)).data;
  const isNewer = now !== undefined && atFirst !== undefined && now > atFirst;
  return (
    <div role="status">
      {isNewer && (
        <Button
          variant="light"
          size="xs"
          fullWidth
          mb="sm"
          leftSection={<IconArrowUp size={16} aria-hidden />}
          onClick={onShow}
        >
          There are new webhooks: show them
        </Button>
      )}
    </div>
  );
}
