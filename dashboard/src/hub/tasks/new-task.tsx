import { Button, Group, Modal, Radio, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { Refused } from "../../accounts/refused.tsx";
import { fieldErrors } from "../../kit/field-errors.ts";
import { useIsNarrow } from "../../kit/narrow.ts";
import { type Task, templatesQuery } from "./queries.ts";
import { useCreateTask } from "./use-task.ts";

const MAX_NAME = 100;
const EMPTY = "";

/** The way to a new task: what it begins from, and its name. */
export function NewTask({
  isOpen,
  onClose,
  onMade,
}: {
  isOpen: boolean;
  onClose: () => void;
  onMade: (task: Task) => void;
}) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="New task" size="lg" fullScreen={useIsNarrow()}>
      <Form onClose={onClose} onMade={onMade} />
    </Modal>
  );
}

function Form({ onClose, onMade }: { onClose: () => void; onMade: (task: Task) => void }) {
  const templates = useQuery(templatesQuery).data?.data ?? [];
  const create = useCreateTask();
  const form = useForm({
    initialValues: { template: EMPTY, name: "" },
    validate: { name: (name) => (name.trim() === "" ? "Give it a name." : null) },
  });
  const choose = (template: string) => {
    const names = templates.map(({ name }) => name);
    const isOwn = form.values.name !== "" && !names.includes(form.values.name);
    form.setFieldValue("template", template);
    if (!isOwn) form.setFieldValue("name", templates.find(({ id }) => id === template)?.name ?? "");
  };
  const submit = form.onSubmit(({ name, template }) =>
    create.mutate(
      { name: name.trim(), ...(template !== EMPTY && { template }) },
      { onSuccess: onMade, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Refused by={create} />
        <Radio.Group label="Begin with" value={form.values.template} onChange={choose}>
          <Stack gap="sm" mt="xs">
            <Radio value={EMPTY} label="An empty task" description="You choose everything yourself." />
            {templates.map(({ id, name, summary }) => (
              <Radio key={id} value={id} label={name} description={summary} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label="Name"
          description="What you and your team know it by."
          withAsterisk
          maxLength={MAX_NAME}
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Make the task
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
