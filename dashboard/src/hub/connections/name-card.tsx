import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../../accounts/refused.tsx";
import { adoptSaved } from "../../kit/adopt-saved.ts";
import { Card } from "../../kit/card.tsx";
import { fieldErrors } from "../../kit/field-errors.ts";
import { tellDone } from "../../kit/tell.ts";
import { useMay } from "../../projects/queries.ts";
import type { Connection } from "../queries.ts";
import { NameFields } from "./name-fields.tsx";
import { useChangeConnection } from "./use-connection.ts";

/** What a connection is known by. */
export function NameCard({ connection }: { connection: Connection }) {
  const mayChange = useMay("admin");
  const change = useChangeConnection(connection);
  const { name, description } = connection;
  const form = useForm({
    initialValues: { name, description },
    validate: { name: (text) => (text.trim() === "" ? "Give it a name." : null) },
  });
  const submit = form.onSubmit((values) =>
    change.mutate(
      { name: values.name.trim(), description: values.description.trim() },
      {
        onSuccess: ({ name, description }) => {
          adoptSaved(form, values, { name, description });
          tellDone("Saved.");
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return (
    <Card title="Name">
      <form noValidate onSubmit={submit}>
        <fieldset disabled={!mayChange} className="hookline-fields">
          <Stack>
            <Refused by={change} />
            <NameFields inputProps={form.getInputProps} />
            {mayChange && (
              <Group justify="flex-end">
                <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
                  Save changes
                </Button>
              </Group>
            )}
          </Stack>
        </fieldset>
      </form>
    </Card>
  );
}
