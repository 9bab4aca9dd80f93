import { Alert, Button, Code, Stack, Tabs, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { CodeBlock } from "../../kit/code-block.tsx";
import { headerLines } from "../../kit/header-lines.ts";
import { useProject } from "../../projects/queries.ts";
import { DataTree } from "../data-tree.tsx";
import type { Capture } from "../queries.ts";
import { KINDS, REASONS, sizeInWords } from "./capture-words.ts";

/** What a request brought: its data as a tree, its headers, its body as it came. */
export function CaptureContent({ capture }: { capture: Capture }) {
  const { reason, note, headers, query } = capture;
  return (
    <Stack gap="sm">
      {reason !== null && (
        <Alert color="red" title="It was turned away">
          {REASONS[reason]}
        </Alert>
      )}
      {reason === null && note !== null && <Alert color="yellow">{note}</Alert>}
      <Tabs defaultValue="data" keepMounted={false}>
        <Tabs.List aria-label="What came in" mb="sm">
          <Tabs.Tab value="data">Data</Tabs.Tab>
          <Tabs.Tab value="headers">Headers</Tabs.Tab>
          <Tabs.Tab value="raw">Raw body</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="data">
          <Data capture={capture} />
        </Tabs.Panel>
        <Tabs.Panel value="headers">
          <Stack>
            <CodeBlock label="Headers" text={headerLines(headers)} />
            {Object.keys(query).length > 0 && (
              <div>
                <Text size="sm" fw={600} mb={4}>
                  Behind the address’s question mark
                </Text>
                <DataTree data={query} label="Query" />
              </div>
            )}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="raw">
          <RawBody capture={capture} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Data({ capture: { kind, data } }: { capture: Capture }) {
  if (kind === "empty") {
    return (
      <Text size="sm" c="dimmed">
        The request had no body. A sender’s test is often so: press its <Code>Test</Code> with an event
        chosen.
      </Text>
    );
  }
  if (data === null || data === undefined) {
    return (
      <Text size="sm" c="dimmed">
        No fields could be read out of it. The raw body shows what came.
      </Text>
    );
  }
  return <DataTree data={data} label="Data" />;
}

function RawBody({ capture }: { capture: Capture }) {
  const { slug } = useProject();
  const { name, kind, size, content_type, raw, raw_encoding, raw_truncated } = capture;
  const isText = raw_encoding === "utf-8";
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {KINDS[kind]}, {sizeInWords(size)}
        {content_type !== null && `, sent as ${content_type}`}
      </Text>
      <CodeBlock label={isText ? "Body" : "Body, as base64"} text={raw} />
      {raw_truncated && (
        <Text size="sm" c="dimmed">
          This is its beginning; the download has all of it.
        </Text>
      )}
      <Button
        component="a"
        href={`/api/v1/projects/${slug}/captures/${encodeURIComponent(name)}/raw`}
        download
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        Download
      </Button>
    </Stack>
  );
}
