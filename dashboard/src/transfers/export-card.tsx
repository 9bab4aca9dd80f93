import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { Card } from "../kit/card.tsx";
import { useProject } from "../projects/queries.ts";
import { STATUS_OPTIONS } from "../users/statuses.ts";

const MAX_GROUP = 64;

/** Downloads the project's users, all or some. */
export function ExportCard() {
  const { slug } = useProject();
  const [format, setFormat] = useState("csv");
  const [status, setStatus] = useState<string | null>(null);
  const [group, setGroup] = useState("");
  const query = new URLSearchParams({
    format,
    ...(status !== null && { status }),
    ...(group.trim() !== "" && { group: group.trim() }),
  });
  return (
    <Card title="Export users" lead="Everything you know of them. A CSV file can be imported again as it is.">
      <Stack>
        <SegmentedControl
          aria-label="Format"
          data={[
            { value: "csv", label: "CSV, for spreadsheets" },
            { value: "json", label: "JSON" },
          ]}
          value={format}
          onChange={setFormat}
        />
        <Group grow align="flex-start">
          <Select
            label="Status"
            placeholder="Any status"
            data={STATUS_OPTIONS}
            clearable
            value={status}
            onChange={setStatus}
          />
          <TextInput
            label="Group"
            placeholder="Any group"
            maxLength={MAX_GROUP}
            value={group}
            onChange={({ currentTarget }) => setGroup(currentTarget.value)}
          />
        </Group>
        <Button
          component="a"
          href={`/api/v1/projects/${slug}/users/export?${query}`}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          style={{ alignSelf: "flex-start" }}
        >
          Download
        </Button>
        {format === "csv" && (
          <Text size="sm" c="dimmed">
            What a spreadsheet would take for a formula begins with an apostrophe.
          </Text>
        )}
      </Stack>
    </Card>
  );
}
