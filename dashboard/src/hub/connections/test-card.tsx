import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconCircleCheck, IconCircleX, IconPlugConnected } from "@tabler/icons-react";
import { messageOf } from "../../api.ts";
import { Card } from "../../kit/card.tsx";
import { When } from "../../kit/when.tsx";
import type { Connection } from "../queries.ts";
import { useCheckConnection } from "./use-connection.ts";

/** Tries whether the other system lets us in. */
export function TestCard({ connection }: { connection: Connection }) {
  const check = useCheckConnection(connection);
  const { checked_at, check_error } = connection;
  return (
    <Card title="Does it work?" lead="Signs in over there, and changes nothing.">
      <Stack>
        <Group justify="space-between">
          <Text size="sm" c="dimmed" component="div">
            {checked_at === null ? (
              "Not tested since it was filled in."
            ) : (
              <>
                Tested <When at={checked_at} />.
              </>
            )}
          </Text>
          <Button
            variant="default"
            leftSection={<IconPlugConnected size={16} aria-hidden />}
            loading={check.isPending}
            onClick={() => check.mutate()}
          >
            Test connection
          </Button>
        </Group>
        <div role="status">
          {check.isError && <Result ok={false} message={messageOf(check.error)} />}
          {!check.isError && checked_at !== null && (
            <Result
              ok={check_error === null}
              message={check_error ?? (check.data?.ok ? check.data.message : "It let us in.")}
            />
          )}
        </div>
      </Stack>
    </Card>
  );
}

function Result({ ok, message }: { ok: boolean; message: string }) {
  const Icon = ok ? IconCircleCheck : IconCircleX;
  return (
    <Alert
      color={ok ? "teal" : "red"}
      icon={<Icon aria-hidden />}
      title={ok ? "It works" : "It doesn't work yet"}
    >
      {message}
    </Alert>
  );
}
