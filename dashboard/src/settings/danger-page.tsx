import { Button, Group, List, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { meQuery } from "../accounts/queries.ts";
import { Refused } from "../accounts/refused.tsx";
import { api } from "../api.ts";
import { Card } from "../kit/card.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { tellDone } from "../kit/tell.ts";
import { useMay, useProject } from "../projects/queries.ts";
import { NotYours } from "./not-yours.tsx";

export function DangerPage() {
  const mayDelete = useMay("owner");
  return (
    <>
      <PageHeader title="Danger zone" />
      {mayDelete ? (
        <DeleteProject />
      ) : (
        <NotYours needs="owners" what="Here an owner can delete the project." />
      )}
    </>
  );
}

function DeleteProject() {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <Card title="Delete this project">
      <Text size="sm">Nobody can bring it back. With it go, at once and for everybody:</Text>
      <List size="sm" my="sm">
        <List.Item>its users, their referrals and their history</List.Item>
        <List.Item>its sign-up page and all share links</List.Item>
        <List.Item>its webhook URLs and the event log; what is still on its way isn't sent</List.Item>
        <List.Item>its API keys, and the team's invitations</List.Item>
      </List>
      <Group justify="flex-end">
        <Button color="red" onClick={open}>
          Delete project
        </Button>
      </Group>
      <Modal opened={isOpen} onClose={close} title="Delete this project?">
        <TypeItsName onCancel={close} />
      </Modal>
    </Card>
  );
}

function TypeItsName({ onCancel }: { onCancel: () => void }) {
  const { name, slug } = useProject();
  const [typed, setTyped] = useState("");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => api.delete("/api/v1/projects/{project}", { params: { path: { project: slug } } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      await navigate({ to: "/" });
      queries.removeQueries({ queryKey: [slug] });
      void queries.invalidateQueries({ queryKey: ["projects"] });
      tellDone(`${name} is deleted.`);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
    >
      <Stack>
        <Refused by={remove} />
        <TextInput
          label={`To delete it for good, type its name: ${name}`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Keep it
          </Button>
          <Button
            type="submit"
            color="red"
            loading={remove.isPending}
            disabled={typed.trim() !== name.trim()}
          >
            Delete for good
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
