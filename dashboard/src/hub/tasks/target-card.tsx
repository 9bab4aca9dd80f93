import { Button, Group, Select, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../kit/card.tsx";
import { useMay, useProject } from "../../projects/queries.ts";
import { AddConnection } from "../catalogue/add-connection.tsx";
import { connectionsQuery, connectorsQuery } from "../queries.ts";
import { type Action, withAction, withoutTarget, withTarget } from "./definition.ts";
import { useEditor } from "./editor.ts";
import type { TaskTarget } from "./queries.ts";
import { TargetDetails } from "./target-details.tsx";

/** Something that a task does: where, and what. */
export function TargetCard({ target, index }: { target: TaskTarget; index: number }) {
  const { slug } = useProject();
  const { definition, change, problems } = useEditor();
  const connections = useQuery(connectionsQuery(slug)).data?.data ?? [];
  const connectors = useQuery(connectorsQuery(slug)).data?.data ?? [];
  const mayAdd = useMay("admin");
  const [isAdding, { open, close }] = useDisclosure();
  const path = `targets.${index}`;

  const set = (next: TaskTarget) => change(withTarget(definition, next));
  const targetsOf = (connector: string | undefined) =>
    connectors.find(({ id }) => id === connector)?.targets ?? [];
  const wanted = target.connection_id === null ? target.connector : undefined;
  const acting = connections.filter(
    ({ connector }) => connector === (wanted ?? connector) && targetsOf(connector).length > 0,
  );
  const wantedName = wanted ? ` to ${connectors.find(({ id }) => id === wanted)?.name ?? wanted}` : "";
  const chosen = connections.find(({ id }) => id === target.connection_id);
  const actions = targetsOf(chosen?.connector ?? target.connector);
  const action = actions.find(({ id }) => id === target.action);
  const connect = (connection: number) => {
    const row = connections.find(({ id }) => id === connection);
    if (row) set(connectedTo(target, connection, targetsOf(row.connector)));
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
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <Select
            label="Where"
            placeholder={acting.length === 0 ? `No connection${wantedName} yet` : "Choose a connection"}
            withAsterisk
            searchable
            allowDeselect={false}
            miw="12rem"
            data={acting.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={target.connection_id === null ? null : String(target.connection_id)}
            onChange={(value) => value !== null && connect(Number(value))}
            error={problems.get(`${path}.connection_id`)}
          />
          <Select
            label="What"
            placeholder="Choose what is to be done"
            withAsterisk
            allowDeselect={false}
            miw="12rem"
            disabled={actions.length === 0}
            data={actions.map(({ id, name }) => ({ value: id, label: name }))}
            value={target.action === "" ? null : target.action}
            onChange={(value) => {
              const found = actions.find(({ id }) => id === value);
              if (found) set(withAction(target, found));
            }}
          />
        </Group>
        {mayAdd && target.connection_id === null && (
          <Group>
            <Button size="xs" variant="default" onClick={open}>
              New connection
            </Button>
          </Group>
        )}
        {target.connection_id !== null && action && (
          <TargetDetails
            target={target}
            connection={target.connection_id}
            action={action}
            path={path}
            onChange={set}
          />
        )}
      </Stack>
      <AddConnection
        isOpen={isAdding}
        onClose={close}
        onMade={({ id, connector }) => {
          close();
          if (targetsOf(connector).length > 0) set(connectedTo(target, id, targetsOf(connector)));
        }}
      />
    </Card>
  );
}

/** What was to be done is done there, where that can be; else the first that can. */
function connectedTo(target: TaskTarget, connection: number, offered: readonly Action[]): TaskTarget {
  const action = offered.find(({ id }) => id === target.action) ?? offered[0];
  return { ...(action ? withAction(target, action) : target), connection_id: connection };
}
