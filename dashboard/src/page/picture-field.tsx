import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useMay, useProject } from "../projects/queries.ts";
import styles from "./page.module.css";
import { PicturePicker } from "./picture-picker.tsx";
import { picturesQuery } from "./queries.ts";

/** A picture of the page's, to be chosen, changed or taken away. `label` says which: "logo". */
export function PictureField({
  label,
  pictureId,
  onPick,
  error,
}: {
  label: string;
  pictureId: number | null;
  onPick: (id: number | null) => void;
  error?: ReactNode;
}) {
  const { slug } = useProject();
  const mayEdit = useMay("editor");
  const [isPicking, picking] = useDisclosure();
  const { data } = useQuery(picturesQuery(slug));
  const picture = data?.data.find(({ id }) => id === pictureId);
  return (
    <Stack gap="xs">
      <Group wrap="nowrap">
        {picture && <img className={styles.thumb} src={picture.url} alt={`The ${label}`} />}
        {pictureId === null && (
          <Text size="sm" c="dimmed">
            None.
          </Text>
        )}
        {mayEdit && (
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={picking.open}>
              {pictureId === null ? `Choose a ${label}` : `Change the ${label}`}
            </Button>
            {pictureId !== null && (
              <Button variant="default" size="xs" onClick={() => onPick(null)}>
                Remove the {label}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {error && (
        <Text size="sm" c="error" role="alert">
          {error}
        </Text>
      )}
      <PicturePicker
        title={`Choose a ${label}`}
        opened={isPicking}
        onClose={picking.close}
        onPick={(id) => {
          onPick(id);
          picking.close();
        }}
      />
    </Stack>
  );
}
