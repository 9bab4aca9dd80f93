import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../../accounts/refused.tsx";
import { adoptSaved } from "../../kit/adopt-saved.ts";
import { Card } from "../../kit/card.tsx";
import { placeErrors } from "../../kit/field-errors.ts";
import { tellDone } from "../../kit/tell.ts";
import type { Connection, Connector } from "../queries.ts";
import { FieldInputs } from "./field-inputs.tsx";
import { atFields, fieldOfPath } from "./field-paths.ts";
import { type FieldValues, initialValues, missingFields, toInput } from "./field-values.ts";
import { HelpLines } from "./help-lines.tsx";
import { useChangeConnection, useCheckConnection } from "./use-connection.ts";

/** What a connection is made of: addresses, names and keys. Where it can be tested, it is, once it is saved. */
export function CredentialsCard({ connection, connector }: { connection: Connection; connector: Connector }) {
  const { auth, help, can_check } = connector;
  const change = useChangeConnection(connection);
  const check = useCheckConnection(connection);
  const form = useForm<{ fields: FieldValues }>({
    initialValues: { fields: initialValues(auth, connection) },
    validate: ({ fields }) => atFields(missingFields(auth, fields, connection)),
  });
  const submit = form.onSubmit((values) =>
    change.mutate(toInput(auth, values.fields, connection), {
      onSuccess: (saved) => {
        adoptSaved(form, values, { fields: initialValues(auth, saved) });
        if (can_check) check.mutate();
        else tellDone("Saved.");
      },
      onError: (error) => form.setErrors(placeErrors(error, fieldOfPath).placed),
    }),
  );
  return (
    <Card title="Access" lead="Secrets are kept encrypted, and not shown again.">
      <form noValidate onSubmit={submit}>
        <Stack>
          <Refused by={change} />
          <HelpLines lines={help} />
          <FieldInputs
            fields={auth}
            values={form.values.fields}
            saved={connection}
            inputProps={(id, options) => form.getInputProps(`fields.${id}`, options)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending || check.isPending} disabled={!form.isDirty()}>
              {can_check ? "Save and test" : "Save changes"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
