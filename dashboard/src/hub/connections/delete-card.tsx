import { Anchor, Button, Group, List, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { Card } from "../../kit/card.tsx";
import { confirmLoss } from "../../kit/confirm.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
import type { Connection } from "../queries.ts";
import { useDeleteConnection } from "./use-connection.ts";

/** The end of a connection, where no task needs it. */
export function DeleteCard({ connection }: { connection: Connection }) {
  const { slug } = useProject();
  const navigate = useNavigate();
  const remove = useDeleteConnection(connection);
  const { name, source, used_by } = connection;
  const isNeeded = used_by.length > 0;
  const ask = () =>
    confirmLoss({
      title: `Delete “${name}”?`,
      text: source
        ? "Its webhook URL is unknown from then on, and what came in by it goes, for good."
        : "Its access is forgotten, for good.",
      act: "Delete the connection",
      onConfirm: () =>
        remove.mutate(undefined, {
          onSuccess: async () => {
            await navigate({ to: "/projects/$project/integrations", params: { project: slug } });
            tellDone("Deleted.");
          },
          onError: tellFailed,
        }),
    });
  return (
    <Card title="Delete this connection">
      {isNeeded ? (
        <>
          <Text size="sm">These tasks use it. Choose another connection there, or delete them, first:</Text>
          <List size="sm" mt="xs">
            {used_by.map((task) => (
              <List.Item key={task.id}>
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link
                      to="/projects/$project/tasks/$task"
                      params={{ project: slug, task: task.id }}
                      {...props}
                    />
                  )}
                >
                  {task.name}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      ) : (
        <Text size="sm">No task uses it.</Text>
      )}
      <Group justify="flex-end" mt="sm">
        <Button color="red" disabled={isNeeded} loading={remove.isPending} onClick={ask}>
          Delete the connection
        </Button>
      </Group>
    </Card>
  );
}
