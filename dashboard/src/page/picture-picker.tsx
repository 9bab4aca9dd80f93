import { Modal, SimpleGrid, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { PictureTile } from "./picture-tile.tsx";
import { picturesQuery } from "./queries.ts";
import { UploadPicture } from "./upload-picture.tsx";

/** The project's pictures, and the way to a new one. */
export function PicturePicker({
  title,
  opened,
  onClose,
  onPick,
}: {
  title: string;
  opened: boolean;
  onClose: () => void;
  onPick: (id: number) => void;
}) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack>
        <UploadPicture onUploaded={onPick} />
        <Uploaded onPick={onPick} />
      </Stack>
    </Modal>
  );
}

function Uploaded({ onPick }: { onPick: (id: number) => void }) {
  const { slug } = useProject();
  const pictures = useQuery(picturesQuery(slug));
  return (
    <Loaded
      query={pictures}
      placeholder={<Skeleton height={96} role="status" aria-label="Loading the pictures" />}
    >
      {({ data }) =>
        data.length === 0 ? (
          <Text size="sm" c="dimmed">
            What you upload stands here, to be used again.
          </Text>
        ) : (
          <SimpleGrid component="ul" className="hookline-list hookline-grid" cols={3} spacing="xs">
            {data.map((picture, place) => (
              <PictureTile
                key={picture.id}
                picture={picture}
                name={`Picture ${data.length - place}`}
                onPick={() => onPick(picture.id)}
              />
            ))}
          </SimpleGrid>
        )
      }
    </Loaded>
  );
}
