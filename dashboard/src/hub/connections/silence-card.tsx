import { Alert, Select, Stack } from "@mantine/core";
import { Card } from "../../kit/card.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { When } from "../../kit/when.tsx";
import type { Connection, Source } from "../queries.ts";
import { useChangeSource } from "./use-connection.ts";

const DAYS = [1, 2, 3, 7, 14, 30, 90];
const NEVER = "never";

/** After how long without a request something is wrong. */
export function SilenceCard({ connection, source }: { connection: Connection; source: Source }) {
  const change = useChangeSource(connection);
  const { silence_days, silent_since } = source;
  const offered = silence_days === null || DAYS.includes(silence_days) ? DAYS : [...DAYS, silence_days];
  return (
    <Card
      title="Silence alarm"
      lead="Where a sender is switched off by mistake, nothing fails: nothing comes any more."
    >
      <Stack>
        {silent_since !== null && (
          <Alert color="yellow" title="It is silent">
            Nothing has come since <When at={silent_since} />. Look whether the sender still sends to this
            URL.
          </Alert>
        )}
        <Select
          label="Show this connection as silent"
          allowDeselect={false}
          maw="20rem"
          disabled={change.isPending}
          data={[
            { value: NEVER, label: "never" },
            ...offered
              .toSorted((one, other) => one - other)
              .map((days) => ({
                value: String(days),
                label: `after ${days === 1 ? "a day" : `${days} days`}`,
              })),
          ]}
          value={silence_days === null ? NEVER : String(silence_days)}
          onChange={(value) =>
            change.mutate(
              { silence_days: value === NEVER || value === null ? null : Number(value) },
              { onSuccess: () => tellDone("Saved."), onError: tellFailed },
            )
          }
        />
      </Stack>
    </Card>
  );
}
