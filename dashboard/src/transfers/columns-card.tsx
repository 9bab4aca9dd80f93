import { Alert, Box, Group, Select, Stack, Text } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { type Column, type Import, useChangeImport } from "./queries.ts";
import { optionsFor, PASSED_OVER, remapped, targetLabel } from "./targets.ts";

/** The columns of a file, with what stands in them, and what each means. */
export function ColumnsCard({ its, isEditable }: { its: Import; isEditable: boolean }) {
  const change = useChangeImport(its.id);
  const hasEmail = its.columns.some(({ to }) => to === "email");
  return (
    <Card
      title="Columns"
      lead={
        isEditable
          ? "We guessed what each means. Change what is wrong."
          : "What each column of the file means."
      }
    >
      {!hasEmail && isEditable && (
        <Alert color="yellow" title="Which column is the e-mail address?" mb="md">
          Nobody can be told apart without it. Choose it below.
        </Alert>
      )}
      <Stack component="ul" gap="md" p={0} m={0} aria-label="Columns" style={{ listStyle: "none" }}>
        {its.columns.map((column, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place, names may come twice
          <Group component="li" key={place} justify="space-between" align="flex-start" gap="xs">
            <Box flex={1} miw="12rem">
              <Text fw={600} size="sm" style={{ overflowWrap: "anywhere" }}>
                {column.name}
              </Text>
              <Samples column={column} />
            </Box>
            {isEditable ? (
              <Select
                aria-label={`What “${column.name}” means`}
                w={{ base: "100%", sm: "18rem" }}
                data={optionsFor(column)}
                value={column.to ?? PASSED_OVER}
                searchable
                allowDeselect={false}
                nothingFoundMessage="Nothing is called so"
                disabled={change.isPending}
                onChange={(choice) =>
                  choice !== null && change.mutate({ mapping: remapped(its.columns, place, choice) })
                }
              />
            ) : (
              <Text size="sm">{targetLabel(column.to)}</Text>
            )}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}

function Samples({ column: { samples } }: { column: Column }) {
  const shown = samples.filter((sample) => sample.trim() !== "").slice(0, 3);
  return (
    <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }} lineClamp={2}>
      {shown.length > 0 ? shown.join(" · ") : "Nothing in the first rows"}
    </Text>
  );
}
