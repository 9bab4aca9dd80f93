import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLoaderData, useNavigate, useSearch } from "@tanstack/react-router";
import { api } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { Door } from "./door.tsx";
import { readNext } from "./next-address.ts";
import { Refused } from "./refused.tsx";

export function SignInPage() {
  const next = readNext(useSearch({ from: "/sign-in" }).next, window.location.origin);
  const { claimed } = useLoaderData({ from: "/sign-in" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "", password: "" } });
  const signIn = useMutation({
    mutationFn: (body: typeof form.values) => api.post("/api/v1/session", { body }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ href: next ?? "/", replace: true });
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <Door title="Sign in" lead={next === undefined ? "Welcome back." : "Then you go on where you were."}>
      <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
        <Stack>
          {!claimed && (
            <Alert title="Nobody owns this Hookline yet">
              To make it yours, open the link that its start printed: the one with “/setup” in it.
            </Alert>
          )}
          <Refused by={signIn} />
          <TextInput
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            data-autofocus
            key={form.key("email")}
            {...form.getInputProps("email")}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <Button type="submit" loading={signIn.isPending}>
            Sign in
          </Button>
        </Stack>
      </form>
    </Door>
  );
}
