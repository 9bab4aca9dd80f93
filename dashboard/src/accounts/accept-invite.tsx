import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Answer, api, isSignedOut } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { NewPassword } from "./new-password.tsx";
import { Refused } from "./refused.tsx";

const WRONG_PASSWORD = "This is not the password of your login here.";

/** Who is new chooses a name and a password; who has a login gives its password. */
export function AcceptInvite({
  token,
  invite,
}: {
  token: string;
  invite: Answer<"/api/v1/invites/verify", "post">;
}) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const isNew = !invite.has_login;
  const form = useForm({ mode: "uncontrolled", initialValues: { name: "", password: "" } });
  const accept = useMutation({
    mutationFn: ({ name, password }: typeof form.values) =>
      api.post("/api/v1/invites/accept", { body: { token, password, ...(isNew && { name }) } }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: "/projects/$project", params: { project: invite.project.slug }, replace: true });
    },
    onError: (error) =>
      form.setErrors(isSignedOut(error) ? { password: WRONG_PASSWORD } : fieldErrors(error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => accept.mutate(values))}>
      <Stack>
        {!isSignedOut(accept.error) && <Refused by={accept} />}
        <TextInput
          label="E-mail address"
          description={isNew ? "You will sign in with it." : "It has a login here already."}
          value={invite.email}
          readOnly
          autoComplete="username"
        />
        {isNew ? (
          <>
            <TextInput
              label="Your name"
              autoComplete="name"
              required
              maxLength={100}
              data-autofocus
              key={form.key("name")}
              {...form.getInputProps("name")}
            />
            <NewPassword key={form.key("password")} {...form.getInputProps("password")} />
          </>
        ) : (
          <PasswordInput
            label="Your password"
            autoComplete="current-password"
            required
            data-autofocus
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
        )}
        <Button type="submit" loading={accept.isPending}>
          Join the project
        </Button>
      </Stack>
    </form>
  );
}
