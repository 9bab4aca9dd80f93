import { Anchor, Button, Group, Select, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay, useProject } from "../../projects/queries.ts";
import { AddConnection } from "../catalogue/add-connection.tsx";
import { type Connection, type Connector, connectionsQuery, connectorsQuery } from "../queries.ts";
import { type Action, withAction } from "./definition.ts";
import { useEditor } from "./editor.ts";
import type { TaskTarget } from "./queries.ts";
import type { TargetPart } from "./target-details.tsx";
import { useChooseOnly } from "./use-choose-only.ts";

/** Where a target acts, and what it does there; the way to a connection where there is none yet. */
export function TargetPlace({ target, path, onChange }: TargetPart) {
  const { slug } = useProject();
  const { problems } = useEditor();
  const connections = useQuery(connectionsQuery(slug)).data?.data ?? [];
  const connectors = useQuery(connectorsQuery(slug)).data?.data ?? [];
  const chooseOnly = useChooseOnly();
  const mayAdd = useMay("admin");
  const [isAdding, { open, close }] = useDisclosure();
  const connectorOf = (id: string | undefined) => connectors.find((connector) => connector.id === id);
  const actionsOf = (id: string | undefined) => connectorOf(id)?.targets ?? [];

  const chosen = connections.find(({ id }) => id === target.connection_id);
  const isOpen = target.connection_id === null;
  const wanted = (isOpen && connectorOf(target.connector)) || null;
  const acting = connections.filter(({ connector }) => actionsOf(connector).length > 0);
  const actions = actionsOf(chosen?.connector ?? target.connector);
  const begin = (next: TaskTarget, action: Action) => {
    onChange(next);
    chooseOnly(next, action);
  };
  /** What was to be done is done there, where that can be; else the first that can. */
  const connect = ({ id, connector }: Pick<Connection, "id" | "connector">) => {
    const offered = actionsOf(connector);
    const same = offered.find((one) => one.id === target.action);
    const action = same ?? offered[0];
    if (!action) return;
    const from = same ? target : { ...target, settings: {}, mapping: {} };
    begin({ ...withAction(from, action), connection_id: id }, action);
  };
  return (
    <Stack>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <Select
          label="Where"
          placeholder={placeholderFor(wanted, acting)}
          withAsterisk
          searchable
          allowDeselect={false}
          miw="12rem"
          data={offered(acting, wanted)}
          value={isOpen ? null : String(target.connection_id)}
          onChange={(value) => {
            const found = connections.find(({ id }) => String(id) === value);
            if (found) connect(found);
          }}
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
            if (found) begin(withAction(target, found), found);
          }}
        />
      </Group>
      {chosen && <ToConnection id={chosen.id} />}
      {isOpen && mayAdd && (
        <Group>
          <Button size="xs" variant={wanted ? "filled" : "default"} onClick={open}>
            {wanted ? `Connect ${wanted.name}` : "New connection"}
          </Button>
        </Group>
      )}
      <AddConnection
        isOpen={isAdding}
        wanted={wanted}
        onClose={close}
        onMade={(made) => {
          close();
          connect(made);
        }}
      />
    </Stack>
  );
}

type Wanted = Connector | null;

/** Where its password and its like are changed. */
function ToConnection({ id }: { id: number }) {
  const { slug } = useProject();
  return (
    <Anchor
      size="xs"
      style={{ alignSelf: "flex-start" }}
      renderRoot={(props) => (
        <Link
          to="/projects/$project/integrations/$connection"
          params={{ project: slug, connection: id }}
          {...props}
        />
      )}
    >
      Look at this connection
    </Anchor>
  );
}

function placeholderFor(wanted: Wanted, acting: readonly Connection[]): string {
  if (wanted && !acting.some(({ connector }) => connector === wanted.id))
    return `No connection to ${wanted.name} yet`;
  return acting.length === 0 ? "No connection yet" : "Choose a connection";
}

/** Those of the kind that a template is meant for stand before the others, which may do as well. */
function offered(acting: readonly Connection[], wanted: Wanted) {
  const items = (rows: readonly Connection[]) =>
    rows.map(({ id, name }) => ({ value: String(id), label: name }));
  if (!wanted) return items(acting);
  const fitting = acting.filter(({ connector }) => connector === wanted.id);
  const others = acting.filter(({ connector }) => connector !== wanted.id);
  return [
    ...items(fitting),
    ...(others.length > 0 ? [{ group: `Instead of ${wanted.name}`, items: items(others) }] : []),
  ];
}
