import { Alert, Button, FileButton, Group, Progress, Stack, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { messageOf } from "../api.ts";
import { Card } from "../kit/card.tsx";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { uploadFile } from "./upload-file.ts";

const percent = new Intl.NumberFormat(undefined, { style: "percent" });

/** Sends a file, and leads on to what was found in it. */
export function UploadCard() {
  const { slug } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [part, setPart] = useState(0);
  const sending = useRef<AbortController>(null);
  const upload = useMutation({
    mutationFn: (file: File) => {
      const controller = new AbortController();
      sending.current = controller;
      setPart(0);
      return uploadFile(slug, file, { onProgress: setPart, signal: controller.signal });
    },
    onSuccess: async (_, { name }) => {
      await queries.invalidateQueries({ queryKey: [slug, "imports"] });
      tellDone(`“${name}” is uploaded.`);
    },
  });
  const send = (file: File) =>
    upload.mutate(file, {
      onSuccess: ({ id }) =>
        void navigate({ to: "/projects/$project/transfers/$import", params: { project: slug, import: id } }),
    });
  const isCanceled = upload.error instanceof DOMException;
  return (
    <Card
      title="Import people"
      lead="A CSV file: one person a row, with an e-mail address. Nobody is added before you say so."
    >
      <Stack align="flex-start">
        {upload.isError && !isCanceled && (
          <Alert color="red" title="This file was not taken" role="alert">
            {messageOf(upload.error)}
          </Alert>
        )}
        {upload.isPending ? (
          <Sending part={part} onCancel={() => sending.current?.abort()} />
        ) : (
          <FileButton
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(file) => file && send(file)}
            inputProps={{ "aria-label": "CSV file" }}
          >
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={16} aria-hidden />}>
                Choose a file
              </Button>
            )}
          </FileButton>
        )}
        <Text size="sm" c="dimmed">
          Up to 512 MB. Next you see its columns, say what they mean, and check it.
        </Text>
      </Stack>
    </Card>
  );
}

function Sending({ part, onCancel }: { part: number; onCancel: () => void }) {
  return (
    <Stack gap="xs" w="100%">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {part < 1 ? `Uploading: ${percent.format(part)}` : "Looking at what is in it…"}
        </Text>
        <Button variant="default" size="xs" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
      <Progress value={100 * part} aria-label="Uploaded" animated={part === 1} />
    </Stack>
  );
}
