import { ActionIcon, Button, Fieldset, Group, NumberInput, Stack, Text, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { MAX_POINTS, type RuleValues } from "./point-rules.ts";

const MAX_GOALS = 50;

/** The goals that earn points: rows of a name and a number. */
export function GoalFields({ form, mayChange }: { form: UseFormReturnType<RuleValues>; mayChange: boolean }) {
  const { goals } = form.values;
  return (
    <Fieldset legend="Goals">
      <Text size="sm" c="dimmed" mb="sm">
        What your own system tells us that somebody has done, such as a purchase.
      </Text>
      <Stack gap="sm">
        {goals.map(({ key, name }, i) => (
          <Group key={key} gap="xs" align="flex-start" wrap="nowrap">
            <TextInput
              aria-label={`Name of goal ${i + 1}`}
              placeholder="purchase"
              maxLength={64}
              flex={1}
              {...form.getInputProps(`goals.${i}.name`)}
            />
            <NumberInput
              aria-label={`Points for ${name || `goal ${i + 1}`}`}
              min={0}
              max={MAX_POINTS}
              allowDecimal={false}
              thousandSeparator
              hideControls
              w={{ base: "5rem", xs: "9rem" }}
              {...form.getInputProps(`goals.${i}.points`)}
            />
            {mayChange && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={`Remove ${name || `goal ${i + 1}`}`}
                onClick={() => form.removeListItem("goals", i)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        {goals.length === 0 && !mayChange && <Text size="sm">None</Text>}
        {form.errors.goals && (
          <Text size="sm" c="error" role="alert">
            {form.errors.goals}
          </Text>
        )}
        {mayChange && goals.length < MAX_GOALS && (
          <Button
            variant="default"
            size="xs"
            w="fit-content"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => form.insertListItem("goals", { key: crypto.randomUUID(), name: "", points: 10 })}
          >
            Add a goal
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
