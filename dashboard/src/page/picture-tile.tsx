import { ActionIcon, UnstyledButton } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import styles from "./page.module.css";
import { type Picture, picturesQuery } from "./queries.ts";

/** A picture that was uploaded, to be chosen or deleted. */
export function PictureTile({
  picture,
  name,
  onPick,
}: {
  picture: Picture;
  name: string;
  onPick: () => void;
}) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/page/pictures/{picture}", {
        params: { path: { project, picture: picture.id } },
      }),
    onSuccess: () => queries.invalidateQueries(picturesQuery(project)),
    onError: tellFailed,
  });
  const askToDelete = () =>
    confirmLoss({
      title: `Delete ${name.toLowerCase()}?`,
      text: "It goes for good. One that the saved page shows can't be deleted.",
      act: "Delete the picture",
      onConfirm: () => remove.mutate(),
    });
  return (
    <li className={styles.tile}>
      <UnstyledButton onClick={onPick} aria-label={`Use ${name.toLowerCase()}`}>
        <img className={styles.thumb} src={picture.url} alt="" />
      </UnstyledButton>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={`Delete ${name.toLowerCase()}`}
        loading={remove.isPending}
        onClick={askToDelete}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}
