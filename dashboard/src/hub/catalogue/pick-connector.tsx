import { Group, SimpleGrid, Skeleton, Stack, Text, TextInput, UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../kit/loaded.tsx";
import { useProject } from "../../projects/queries.ts";
import { type Connector, connectorsQuery } from "../queries.ts";
import classes from "./catalogue.module.css";
import { ConnectorIcon } from "./connector-icon.tsx";
import { findConnectors } from "./find-connectors.ts";

/** The catalogue: what there is to be connected, narrowed as one types. Enter takes the first. */
export function PickConnector({ onPick }: { onPick: (connector: Connector) => void }) {
  const { slug } = useProject();
  const connectors = useQuery(connectorsQuery(slug));
  const [text, setText] = useState("");
  const found = findConnectors(connectors.data?.data ?? [], text);
  return (
    <Stack>
      <TextInput
        label="Search"
        placeholder="Prefinery, Stripe, PostgreSQL, e-mail…"
        autoComplete="off"
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== "Enter" || text.trim() === "" || !first) return;
          event.preventDefault(); // else the same key sends the form that comes
          onPick(first);
        }}
      />
      <Loaded query={connectors} placeholder={<Placeholder />}>
        {() => (
          <>
            <Text size="sm" c="dimmed" role="status">
              {tellCount(found.length)}
            </Text>
            <SimpleGrid component="ul" className={classes.list} cols={{ base: 1, xs: 2 }} spacing="xs">
              {found.map((connector) => (
                <li key={connector.id}>
                  <Entry connector={connector} onPick={() => onPick(connector)} />
                </li>
              ))}
            </SimpleGrid>
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function tellCount(count: number): string {
  if (count === 0) return "Nothing is called that. “Generic webhook” takes requests of any sender.";
  return count === 1 ? "1 to choose from" : `${count} to choose from`;
}

function Entry({ connector, onPick }: { connector: Connector; onPick: () => void }) {
  return (
    <UnstyledButton className={classes.entry} onClick={onPick}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ConnectorIcon category={connector.category} />
        <div>
          <Text fw={600} size="sm">
            {connector.name}
          </Text>
          <Text size="sm" c="dimmed">
            {connector.summary}
          </Text>
        </div>
      </Group>
    </UnstyledButton>
  );
}

const PLACES = ["a", "b", "c", "d", "e", "f"];

function Placeholder() {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" role="status" aria-label="Loading the catalogue">
      {PLACES.map((place) => (
        <Skeleton key={place} height={72} />
      ))}
    </SimpleGrid>
  );
}
