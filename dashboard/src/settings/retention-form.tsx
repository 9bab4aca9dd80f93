import { Button, Group, NumberInput, Radio, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../accounts/refused.tsx";
import { adoptSaved } from "../kit/adopt-saved.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { fieldErrors } from "../kit/field-errors.ts";
import { type Project, useMay, useProject } from "../projects/queries.ts";
import { useSaveProject } from "./save-project.ts";

const USUAL_DAYS = 30;

interface RetentionFields {
  kept: "days" | "forever";
  retention_days: number | "";
}

/** How long finished deliveries stay. Keeping them shorter than before deletes some, so that is asked about. */
export function RetentionForm() {
  const project = useProject();
  const mayChange = useMay("admin");
  const form = useForm<RetentionFields>({
    initialValues: fieldsOf(project),
    validate: {
      retention_days: (days, { kept }) => (kept === "days" && days === "" ? "How many days?" : null),
    },
  });
  const save = useSaveProject();
  const submit = form.onSubmit((fields) => {
    const days = daysOf(fields);
    const saveNow = () =>
      save.mutate(
        { retention_days: days },
        {
          onSuccess: (saved) => adoptSaved(form, fields, fieldsOf(saved)),
          onError: (error) => form.setErrors(fieldErrors(error)),
        },
      );
    if (!isShorter(days, project.retention_days)) return saveNow();
    confirmLoss({
      title: "Keep the log for a shorter time?",
      text: `Webhooks that finished more than ${days} days ago leave the log within the hour, for good.`,
      act: "Delete what is older",
      onConfirm: saveNow,
    });
  });
  return (
    <form onSubmit={submit}>
      <fieldset disabled={!mayChange} className="hookline-fields">
        <Stack>
          <Refused by={save} />
          <Radio.Group label="Finished webhooks are kept" {...form.getInputProps("kept")}>
            <Stack gap="xs" mt="xs">
              <Radio value="days" label="for some time" />
              <Radio value="forever" label="for good" />
            </Stack>
          </Radio.Group>
          {form.values.kept === "days" && (
            <NumberInput
              label="Days"
              description="From 1 to 3650."
              min={1}
              max={3650}
              allowDecimal={false}
              required
              maw="12rem"
              {...form.getInputProps("retention_days")}
            />
          )}
          <Text size="sm" c="dimmed">
            {form.values.kept === "days"
              ? "After that a webhook, what it sent and what came back leave the log. Those that are still on their way stay, and so do users and their history."
              : "Nothing ever leaves the log. It grows with every webhook, and so does the database."}
          </Text>
          {mayChange && (
            <Group justify="flex-end">
              <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                Save changes
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}

function fieldsOf({ retention_days: days }: Project): RetentionFields {
  return { kept: days === null ? "forever" : "days", retention_days: days ?? USUAL_DAYS };
}

function daysOf({ kept, retention_days: days }: RetentionFields): number | null {
  return kept === "forever" || days === "" ? null : days;
}

function isShorter(days: number | null, before: number | null): boolean {
  return days !== null && (before === null || days < before);
}
