import { List, Text } from "@mantine/core";
import { Card } from "../../kit/card.tsx";
import type { Connector } from "../queries.ts";

/** What tasks can do over there. */
export function ActsCard({ connector }: { connector: Connector }) {
  return (
    <Card title="What tasks can do there">
      <List size="sm" spacing="xs">
        {connector.targets.map(({ id, name, summary }) => (
          <List.Item key={id}>
            <Text span fw={600} inherit>
              {name}
            </Text>
            : {summary}
          </List.Item>
        ))}
      </List>
    </Card>
  );
}
