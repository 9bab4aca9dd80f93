import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { adoptSaved } from "../kit/adopt-saved.ts";
import { Card } from "../kit/card.tsx";
import { fieldErrors } from "../kit/field-errors.ts";
import { tellDone } from "../kit/tell.ts";
import { meQuery } from "./queries.ts";
import { Refused } from "./refused.tsx";

export function ChangeName() {
  const { member } = useSuspenseQuery(meQuery).data;
  const queries = useQueryClient();
  const form = useForm({ initialValues: { name: member?.name ?? "" } });
  const change = useMutation({
    mutationFn: (body: typeof form.values) => api.patch("/api/v1/me", { body }),
    onSuccess: (me, sent) => {
      queries.setQueryData(meQuery.queryKey, me);
      adoptSaved(form, sent, { name: me.member?.name ?? "" });
      tellDone("Your name is saved.");
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <Card title="You">
      <form onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <Stack>
          <Refused by={change} />
          <TextInput
            label="Name"
            description="Your team sees it."
            autoComplete="name"
            required
            maxLength={100}
            {...form.getInputProps("name")}
          />
          <TextInput label="E-mail address" value={member?.email ?? ""} readOnly autoComplete="username" />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
              Save name
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
