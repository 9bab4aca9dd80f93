import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../kit/card.tsx";
import { useProject } from "../../projects/queries.ts";
import { connectionsQuery, connectorsQuery } from "../queries.ts";
import { withoutTarget, withTarget } from "./definition.ts";
import { useEditor } from "./editor.ts";
import type { TaskTarget } from "./queries.ts";
import { TargetDetails } from "./target-details.tsx";
import { TargetPlace } from "./target-place.tsx";

/** Something that a task does: where, and what. */
export function TargetCard({ target, index }: { target: TaskTarget; index: number }) {
  const { definition, change } = useEditor();
  const action = useAction(target);
  const part = {
    target,
    path: `targets.${index}`,
    onChange: (next: TaskTarget) => change((now) => withTarget(now, next)),
  };
  return (
    <Card
      title={`Do this${definition.targets.length > 1 ? ` (${index + 1})` : ""}`}
      lead={action?.summary}
      action={
        <Button
          size="xs"
          variant="default"
          flex="none"
          aria-label={`Remove target ${index + 1}`}
          onClick={() => change(withoutTarget(definition, target.key))}
        >
          Remove
        </Button>
      }
    >
      <Stack>
        <TargetPlace {...part} />
        {target.connection_id !== null && action && (
          <TargetDetails
            key={`${target.connection_id} ${action.id}`}
            {...part}
            connection={target.connection_id}
            action={action}
          />
        )}
      </Stack>
    </Card>
  );
}

/** What is to be done, as its connector describes it. */
function useAction({ connection_id, connector, action }: TaskTarget) {
  const { slug } = useProject();
  const connections = useQuery(connectionsQuery(slug)).data?.data;
  const connectors = useQuery(connectorsQuery(slug)).data?.data;
  const row = connections?.find(({ id }) => id === connection_id);
  const kind = connectors?.find(({ id }) => id === (row?.connector ?? connector));
  return kind?.targets.find(({ id }) => id === action);
}
