import { Button, Checkbox, Group, Modal, Radio, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refused } from "../accounts/refused.tsx";
import { type Answer, api } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { useProject } from "../projects/queries.ts";
import { SCOPES, type Scope } from "./scopes.ts";
import { ShownOnce } from "./shown-once.tsx";

type Made = Answer<"/api/v1/projects/{project}/keys", "post">;

interface KeyFields {
  name: string;
  kind: Made["kind"];
  scopes: Scope[];
}

const USUAL: KeyFields = {
  name: "",
  kind: "secret",
  scopes: ["users:read", "users:write", "webhooks:read", "project:read"],
};

/** Makes a key and shows it, this once. */
export function NewKey({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [made, setMade] = useState<Made | null>(null);
  const close = () => {
    onClose();
    setMade(null);
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      closeOnClickOutside={made === null}
      title={made ? `Your new key: ${made.name}` : "New API key"}
    >
      {made ? (
        <ShownOnce value={made.key} what="the key" onDone={close}>
          {made.kind === "secret"
            ? "Copy the key now and keep it like a password. Hookline stores no more than how it begins and ends."
            : "Copy the key now. It may stand in public pages, but Hookline doesn't store it."}
        </ShownOnce>
      ) : (
        <NewKeyForm onMade={setMade} onCancel={close} />
      )}
    </Modal>
  );
}

function NewKeyForm({ onMade, onCancel }: { onMade: (made: Made) => void; onCancel: () => void }) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const form = useForm<KeyFields>({
    initialValues: USUAL,
    validate: {
      scopes: (scopes, { kind }) =>
        kind === "secret" && scopes.length === 0 ? "Choose at least one thing that it may do." : null,
    },
  });
  const create = useMutation({
    mutationFn: ({ name, kind, scopes }: KeyFields) =>
      api.post("/api/v1/projects/{project}/keys", {
        params: { path: { project: slug } },
        body: { name, kind, ...(kind === "secret" && { scopes }) },
      }),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: [slug, "keys"] });
      onMade(made);
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values))}>
      <Stack>
        <Refused by={create} />
        <TextInput
          label="Name"
          description="What uses it, so that you know which one to revoke."
          placeholder="Our shop"
          required
          maxLength={100}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps("name")}
        />
        <Radio.Group label="Kind" {...form.getInputProps("kind")}>
          <Stack gap="xs" mt={4}>
            <Radio value="secret" label="Secret" description="For your servers. Nobody else may see it." />
            <Radio
              value="publishable"
              label="Publishable"
              description="For your web pages. Anybody may see it: it does what the sign-up page does."
            />
          </Stack>
        </Radio.Group>
        {form.values.kind === "secret" && (
          <Checkbox.Group label="What it may do" {...form.getInputProps("scopes")}>
            <Stack gap="xs" mt={4}>
              {SCOPES.map(({ scope, words }) => (
                <Checkbox key={scope} value={scope} label={words} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Make the key
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
