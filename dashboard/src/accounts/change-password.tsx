import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Card } from "../kit/card.tsx";
import { fieldErrors } from "../kit/field-errors.ts";
import { tellDone } from "../kit/tell.ts";
import { NewPassword } from "./new-password.tsx";
import { Refused } from "./refused.tsx";

/** Needs the current one: who finds the browser open can't take the login over. */
export function ChangePassword() {
  const form = useForm({ initialValues: { current: "", new: "" } });
  const change = useMutation({
    mutationFn: (password: typeof form.values) => api.patch("/api/v1/me", { body: { password } }),
    onSuccess: () => {
      form.reset();
      tellDone("Your password is changed, and your other sessions have ended.");
    },
    onError: (error) => form.setErrors(fieldErrors(error, "password")),
  });
  return (
    <Card title="Password" lead="A new password signs you out everywhere else. Here you stay signed in.">
      <form onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <Stack>
          <Refused by={change} />
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            required
            {...form.getInputProps("current")}
          />
          <NewPassword label="New password" {...form.getInputProps("new")} />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
              Change password
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
