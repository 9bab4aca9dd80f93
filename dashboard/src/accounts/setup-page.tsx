import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, messageOf } from "../api.ts";
import { Door } from "./door.tsx";
import { takeToken } from "./link-token.ts";

/** The first run: whoever has the link that the start printed becomes the owner and names the first project. */
export function SetupPage() {
  const [token] = useState(takeToken);
  const navigate = useNavigate();
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
  });
  return (
    <Door
      title="Make it yours"
      lead="Nobody owns this Hookline yet. You will sign in with what you choose here."
    >
      <form onSubmit={form.onSubmit((values) => claim.mutate(values))}>
        <Stack>
          {claim.isError && (
            <Alert color="red" role="alert">
              {messageOf(claim.error)}
            </Alert>
          )}
          <TextInput
            label="Your name"
            autoComplete="name"
            required
            maxLength={100}
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
          <PasswordInput
            label="Password"
            description="At least 10 characters."
            autoComplete="new-password"
            required
            minLength={10}
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
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
    </Door>
  );
}
