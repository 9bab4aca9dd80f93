import { Button, Group, Modal, Radio, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refused } from "../accounts/refused.tsx";
import { decidesAbout, ROLES, type Role } from "../accounts/roles.ts";
import { type Answer, api, isTaken } from "../api.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { useProject } from "../projects/queries.ts";
import { ShownOnce } from "./shown-once.tsx";

type Made = Answer<"/api/v1/projects/{project}/members", "post">;

/** Makes an invitation and shows its link, this once: Hookline sends no e-mail for it. */
export function InviteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
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
      title={made ? `Send this link to ${made.email}` : "Invite someone"}
    >
      {made ? (
        <ShownOnce value={made.link} what="the link" onDone={close}>
          Hookline sends no e-mail for it: copy the link and send it yourself. Whoever opens it as{" "}
          {made.email} joins the team. It works once, within seven days.
        </ShownOnce>
      ) : (
        <InviteForm onMade={setMade} onCancel={close} />
      )}
    </Modal>
  );
}

function InviteForm({ onMade, onCancel }: { onMade: (made: Made) => void; onCancel: () => void }) {
  const { slug, role: own } = useProject();
  const queries = useQueryClient();
  const form = useForm<{ email: string; role: Role }>({ initialValues: { email: "", role: "editor" } });
  const invite = useMutation({
    mutationFn: (body: typeof form.values) =>
      api.post("/api/v1/projects/{project}/members", { params: { path: { project: slug } }, body }),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: [slug, "invites"] });
      onMade(made);
    },
    onError: (error) => form.setErrors(isTaken(error) ? { email: error.message } : fieldErrors(error)),
  });
  return (
    <form onSubmit={form.onSubmit((values) => invite.mutate(values))}>
      <Stack>
        {!isTaken(invite.error) && <Refused by={invite} />}
        <TextInput
          label="E-mail address"
          type="email"
          required
          autoComplete="off"
          data-autofocus
          {...form.getInputProps("email")}
        />
        <Radio.Group label="Role" {...form.getInputProps("role")}>
          <Stack gap="xs" mt={4}>
            {ROLES.filter(({ role }) => decidesAbout(own).includes(role)).map(({ role, label, may }) => (
              <Radio key={role} value={role} label={label} description={may} />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={invite.isPending}>
            Make the link
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
