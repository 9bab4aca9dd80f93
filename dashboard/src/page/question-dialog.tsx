import { Button, Group, Modal, NativeSelect, Stack, Switch, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../accounts/refused.tsx";
import { fieldErrors } from "../kit/field-errors.ts";
import type { Question } from "./queries.ts";
import { useSaveQuestion } from "./question-acts.ts";
import {
  hasOptions,
  KIND_LABELS,
  type Kind,
  newQuestion,
  QUESTION_KINDS,
  valuesOf,
} from "./question-values.ts";

/** What the dialog is about: a question that is there, or a new one of a kind. */
export type Asking = { question: Question; kind?: never } | { kind: Kind; question?: never };

const KINDS = QUESTION_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }));

export function QuestionDialog({ asking, onClose }: { asking: Asking | null; onClose: () => void }) {
  return (
    <Modal opened={asking !== null} onClose={onClose} title={asking ? titleOf(asking) : undefined}>
      {asking && <QuestionForm asking={asking} onClose={onClose} />}
    </Modal>
  );
}

function titleOf({ question, kind }: Asking): string {
  const what = (kind ?? question?.kind) === "consent" ? "consent" : "question";
  return question ? `Edit the ${what}` : `Add a ${what}`;
}

function QuestionForm({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const { question = null } = asking;
  const save = useSaveQuestion(question);
  const form = useForm({
    initialValues: question ? valuesOf(question) : newQuestion(asking.kind ?? "text"),
  });
  const { kind } = form.values;
  const isConsent = kind === "consent";
  const submit = form.onSubmit((values) =>
    save.mutate(values, {
      onSuccess: onClose,
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        <Refused by={save} />
        {!question && !isConsent && (
          <NativeSelect label="Kind of answer" data={KINDS} {...form.getInputProps("kind")} />
        )}
        <TextInput
          label={isConsent ? "What is consented to" : "Question"}
          placeholder={isConsent ? "I agree to the terms" : "How big is your team?"}
          required
          maxLength={300}
          data-autofocus
          {...form.getInputProps("label")}
        />
        <TextInput
          label="Help"
          description="A line below it. May be empty."
          maxLength={500}
          {...form.getInputProps("help")}
        />
        {hasOptions(kind) && (
          <Textarea
            label="What is offered"
            description="One a line, at least two."
            required
            autosize
            minRows={3}
            maxRows={12}
            {...form.getInputProps("options")}
          />
        )}
        {isConsent ? (
          <TextInput
            label="Link where it can be read"
            placeholder="https://example.com/terms"
            type="url"
            {...form.getInputProps("link")}
          />
        ) : (
          <Switch label="Must be answered" {...form.getInputProps("required", { type: "checkbox" })} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            {question ? "Save" : "Add"}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
