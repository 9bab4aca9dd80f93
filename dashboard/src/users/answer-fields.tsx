import {
  ActionIcon,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NumberInput,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { randomId } from "@mantine/hooks";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { Answer, AnswerRow, UserValues } from "./user-change.ts";

const MAX_ANSWERS = 50;

/** The project's own fields of a user: each keeps its kind, new ones are text. */
export function AnswerFields({ form }: { form: UseFormReturnType<UserValues> }) {
  const { answers } = form.values;
  return (
    <Fieldset legend="Answers">
      <Stack gap="sm">
        {form.errors.answers && (
          <Text size="sm" c="error" role="alert">
            {form.errors.answers}
          </Text>
        )}
        {answers.map((row, place) => (
          <Group key={row.key} wrap="nowrap" align="flex-end" gap="xs">
            <TextInput
              label="Name"
              maxLength={64}
              flex={1}
              autoFocus={row.name === ""}
              {...form.getInputProps(`answers.${place}.name`)}
            />
            <AnswerInput row={row} input={form.getInputProps(`answers.${place}.answer`)} />
            <ActionIcon
              variant="subtle"
              color="red"
              size={36}
              aria-label={`Remove the answer ${row.name}`}
              onClick={() => form.removeListItem("answers", place)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {answers.length < MAX_ANSWERS && (
          <Button
            variant="default"
            size="xs"
            style={{ alignSelf: "flex-start" }}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem("answers", { key: randomId(), name: "", answer: "" })}
          >
            Add an answer
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

interface InputProps {
  value?: Answer;
  onChange: (value: unknown) => void;
  error?: unknown;
}

function AnswerInput({ row: { answer }, input }: { row: AnswerRow; input: InputProps }) {
  const common = { label: "Answer", flex: 1.4 };
  if (typeof answer === "boolean") {
    return (
      <Checkbox
        label="Yes"
        flex={1.4}
        pb={8}
        checked={answer}
        onChange={(event) => input.onChange(event.currentTarget.checked)}
      />
    );
  }
  if (typeof answer === "number") return <NumberInput {...common} {...(input as object)} />;
  if (Array.isArray(answer)) return <TagsInput {...common} acceptValueOnBlur {...(input as object)} />;
  return <Textarea {...common} autosize minRows={1} maxRows={6} {...(input as object)} />;
}
