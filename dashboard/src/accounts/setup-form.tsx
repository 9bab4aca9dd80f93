import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { api } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { NewPassword } from "./new-password.tsx";
import { Refused } from "./refused.tsx";

/** Makes the owner and the first project, and leads there; the token leaves the address bar on the way. */
export function SetupForm({ token }: { token: string }) {
  const navigate = useNavigate();
  const router = useRouter();
  const queries = useQueryClient();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", email: "", password: "", project_name: "" },
  });
  const claim = useMutation({
    mutationFn: ({ project_name, ...owner }: typeof form.values) =>
      api.post("/api/v1/setup", { body: { ...owner, token, ...(project_name && { project_name }) } }),
    onSuccess: async ({ project }) => {
      queries.clear();
      if (project)
        await navigate({ to: "/projects/$project", params: { project: project.slug }, replace: true });
      else await navigate({ to: "/", replace: true });
    },
    onError: (error) => {
      form.setErrors(fieldErrors(error));
      void router.invalidate(); // somebody else may have been first
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => claim.mutate(values))}>
      <Stack>
        <Refused by={claim} />
        <TextInput
          label="Your name"
          autoComplete="name"
          required
          maxLength={100}
          data-autofocus
          key={form.key("name")}
          {...form.getInputProps("name")}
        />
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="username"
          required
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <NewPassword key={form.key("password")} {...form.getInputProps("password")} />
        <TextInput
          label="First project"
          description="What you are launching. You can change it later."
          placeholder="Acme"
          autoComplete="off"
          required
          maxLength={100}
          key={form.key("project_name")}
          {...form.getInputProps("project_name")}
        />
        <Button type="submit" loading={claim.isPending}>
          Create my Hookline
        </Button>
      </Stack>
    </form>
  );
}
