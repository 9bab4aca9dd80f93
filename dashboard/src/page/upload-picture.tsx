import { Button, FileButton, Stack, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api, messageOf } from "../api.ts";
import { useProject } from "../projects/queries.ts";
import { picturesQuery } from "./queries.ts";

const TYPES = "image/png,image/jpeg,image/gif,image/webp,image/avif";
const MAX_BYTES = 1024 * 1024;

const megabytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Uploads a picture; what is wrong with it stands below. `onUploaded` is for those who waited for it. */
export function UploadPicture({ onUploaded }: { onUploaded: (id: number) => void }) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const [tooLarge, refuse] = useState<string | null>(null);
  const resetRef = useRef<() => void>(null); // else the same file can't be chosen again
  const upload = useMutation({
    mutationFn: (file: File) =>
      api.post("/api/v1/projects/{project}/page/pictures", { params: { path: { project } }, body: file }),
    onSuccess: () => queries.invalidateQueries(picturesQuery(project)),
    onSettled: () => resetRef.current?.(),
  });
  const take = (file: File) => {
    upload.reset();
    refuse(file.size > MAX_BYTES ? tellSize(file) : null);
    if (file.size <= MAX_BYTES) upload.mutate(file, { onSuccess: ({ id }) => onUploaded(id) });
    else resetRef.current?.();
  };
  const wrong = tooLarge ?? (upload.isError ? messageOf(upload.error) : null);
  return (
    <Stack gap={4}>
      <FileButton
        accept={TYPES}
        resetRef={resetRef}
        inputProps={{ "aria-label": "Picture to upload" }}
        onChange={(file) => file && take(file)}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            w="fit-content"
            leftSection={<IconUpload size={16} aria-hidden />}
            loading={upload.isPending}
          >
            Upload a picture
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        PNG, JPEG, GIF, WebP or AVIF, up to 1 MB.
      </Text>
      {wrong && (
        <Text size="sm" c="error" role="alert">
          {wrong}
        </Text>
      )}
    </Stack>
  );
}

function tellSize({ name, size }: File): string {
  return `${name} has ${megabytes.format(size / MAX_BYTES)} MB; 1 MB is the most. Make it smaller, then try again.`;
}
