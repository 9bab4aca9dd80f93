import { Button, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../../accounts/refused.tsx";
import { adoptSaved } from "../../kit/adopt-saved.ts";
import { Card } from "../../kit/card.tsx";
import { placeErrors } from "../../kit/field-errors.ts";
import { tellDone } from "../../kit/tell.ts";
import type { Connection, Source } from "../queries.ts";
import { useChangeSource } from "./use-connection.ts";
import { type SortingValues, sortingOf, toSorting } from "./verification-values.ts";

const FIELDS: readonly {
  id: keyof SortingValues;
  label: string;
  description: string;
  placeholder: string;
}[] = [
  {
    id: "type_path",
    label: "Field with the event type",
    description: "Tells several events apart that come to this URL.",
    placeholder: "type",
  },
  {
    id: "type_header",
    label: "Or the header with the type",
    description: "Where the type is not in the body.",
    placeholder: "X-Event",
  },
  {
    id: "id_path",
    label: "Field with the request’s id",
    description: "What comes again with the same id within 7 days starts no task.",
    placeholder: "id",
  },
  {
    id: "id_header",
    label: "Or the header with the id",
    description: "The header webhook-id always counts, and before these.",
    placeholder: "X-Delivery",
  },
];

/** Where in a request its event type is, and what names it once and for all. */
export function SortingCard({ connection, source }: { connection: Connection; source: Source }) {
  const change = useChangeSource(connection);
  const form = useForm<SortingValues>({ initialValues: sortingOf(source) });
  const submit = form.onSubmit((values) =>
    change.mutate(toSorting(values), {
      onSuccess: (saved) => {
        if (saved.source) adoptSaved(form, values, sortingOf(saved.source));
        tellDone("Saved. The next request is read so.");
      },
      onError: (error) => form.setErrors(placeErrors(error, (path) => path.replace(/^rules\./, "")).placed),
    }),
  );
  return (
    <Card title="Telling requests apart">
      <form noValidate onSubmit={submit}>
        <Stack>
          <Refused by={change} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {FIELDS.map(({ id, ...field }) => (
              <TextInput key={id} {...field} autoComplete="off" {...form.getInputProps(id)} />
            ))}
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
              Save changes
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
