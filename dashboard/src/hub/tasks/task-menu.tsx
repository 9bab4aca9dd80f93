import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { AskWord, type WordQuestion } from "../../kit/ask-word.tsx";
import { confirmLoss } from "../../kit/confirm.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useMay, useProject } from "../../projects/queries.ts";
import type { Task } from "./queries.ts";
import { useChangeTask, useDeleteTask } from "./use-task.ts";

const MAX_NAME = 100;

/** What is done with a task as a whole. */
export function TaskMenu({ task }: { task: Task }) {
  const { slug } = useProject();
  const navigate = useNavigate();
  const mayEdit = useMay("editor");
  const change = useChangeTask(task.id);
  const remove = useDeleteTask(task.id);
  const [question, setQuestion] = useState<WordQuestion | null>(null);
  if (!mayEdit) return null;
  const rename = () =>
    setQuestion({
      title: `Rename “${task.name}”`,
      label: "New name",
      required: true,
      maxLength: MAX_NAME,
      act: "Rename",
      onAnswer: (name) => change.mutate({ name }, { onError: tellFailed }),
    });
  const ask = () =>
    confirmLoss({
      title: `Delete “${task.name}”?`,
      text: "Its runs go with it, for good, and what waits for another try is given up.",
      act: "Delete the task",
      onConfirm: () =>
        remove.mutate(undefined, {
          onSuccess: async () => {
            await navigate({ to: "/projects/$project/tasks", params: { project: slug } });
            tellDone("Deleted.");
          },
          onError: tellFailed,
        }),
    });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={`More for ${task.name}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={rename}>
            Rename
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={ask}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskWord question={question} onClose={() => setQuestion(null)} />
    </>
  );
}
