import { Autocomplete, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

export interface WordQuestion {
  title: string;
  label: string;
  description?: string;
  required: boolean;
  maxLength: number;
  /** What is offered while typing; left out: nothing can be. */
  offers?: readonly string[];
  /** The button. */
  act: string;
  onAnswer: (word: string) => void;
}

/** A dialog with one field: the last thing to know before an act. */
export function AskWord({ question, onClose }: { question: WordQuestion | null; onClose: () => void }) {
  return (
    <Modal opened={question !== null} onClose={onClose} title={question?.title}>
      {question && <WordForm question={question} onClose={onClose} />}
    </Modal>
  );
}

function WordForm({ question, onClose }: { question: WordQuestion; onClose: () => void }) {
  const { label, description, required, maxLength, offers, act, onAnswer } = question;
  const form = useForm({ mode: "uncontrolled", initialValues: { word: "" } });
  const field = {
    label,
    required,
    maxLength,
    ...(description && { description }),
    "data-autofocus": true,
    ...form.getInputProps("word"),
  };
  return (
    <form
      onSubmit={form.onSubmit(({ word }) => {
        onAnswer(word.trim());
        onClose();
      })}
    >
      <Stack>
        {offers ? (
          <Autocomplete {...field} data={[...offers]} openOnFocus={false} />
        ) : (
          <TextInput {...field} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">{act}</Button>
        </Group>
      </Stack>
    </form>
  );
}
