import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refused } from "../../accounts/refused.tsx";
import { api } from "../../api.ts";
import { placeErrors } from "../../kit/field-errors.ts";
import { takeFocus } from "../../kit/take-focus.ts";
import { useProject } from "../../projects/queries.ts";
import { FieldInputs } from "../connections/field-inputs.tsx";
import { atFields, fieldOfPath } from "../connections/field-paths.ts";
import { type FieldValues, initialValues, missingFields, toInput } from "../connections/field-values.ts";
import { HelpLines } from "../connections/help-lines.tsx";
import { NameFields } from "../connections/name-fields.tsx";
import { type Connection, type Connector, connectionQuery, connectionsQuery } from "../queries.ts";

interface NewConnection {
  name: string;
  description: string;
  fields: FieldValues;
}

/** Names a new connection, and fills in what can't wait: where it only receives, all that it asks for can. */
export function NameConnection({
  connector,
  onBack,
  onMade,
}: {
  connector: Connector;
  onBack: () => void;
  onMade: (connection: Connection) => void;
}) {
  const make = useMakeConnection(connector);
  const fields = connector.source ? connector.auth.filter(({ required }) => required) : connector.auth;
  const form = useForm<NewConnection>({
    initialValues: { name: connector.name, description: "", fields: initialValues(fields) },
    validate: ({ name, fields: values }) => ({
      ...(name.trim() === "" && { name: "Give it a name." }),
      ...atFields(missingFields(fields, values)),
    }),
  });
  const submit = form.onSubmit(({ name, description, fields: values }) =>
    make.mutate(
      { name: name.trim(), description: description.trim(), ...toInput(fields, values) },
      { onSuccess: onMade, onError: (error) => form.setErrors(placeErrors(error, fieldOfPath).placed) },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Refused by={make} />
        <NameFields inputProps={form.getInputProps} nameRef={takeFocus} />
        {fields.length > 0 && <HelpLines lines={connector.help} />}
        <FieldInputs
          fields={fields}
          values={form.values.fields}
          inputProps={(id, options) => form.getInputProps(`fields.${id}`, options)}
        />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" loading={make.isPending}>
            Next
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useMakeConnection({ id }: Connector) {
  const { slug } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; description: string } & ReturnType<typeof toInput>) =>
      api.post("/api/v1/projects/{project}/connections", {
        params: { path: { project: slug } },
        body: { connector: id, ...body },
      }),
    onSuccess: async (connection) => {
      queries.setQueryData(connectionQuery(slug, connection.id).queryKey, connection);
      await queries.invalidateQueries(connectionsQuery(slug));
    },
  });
}
