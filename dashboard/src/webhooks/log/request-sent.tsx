import { Button, SegmentedControl, Stack, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconTerminal2 } from "@tabler/icons-react";
import { useState } from "react";
import { CodeBlock } from "../../kit/code-block.tsx";
import { headerLines } from "../../kit/header-lines.ts";
import type { Delivery } from "../queries.ts";
import { asCurl } from "./as-curl.ts";
import { formatJson } from "./format-json.ts";

/** The request of a webhook, as it was sent. */
export function RequestSent({ delivery: { endpoint_url, request } }: { delivery: Delivery }) {
  const [isRaw, setRaw] = useState(false);
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <Stack gap="md">
      <Text size="sm" component="div">
        <b>POST</b> {endpoint_url}
      </Text>
      <CodeBlock
        label="Body"
        text={isRaw ? request.body : formatJson(request.body)}
        acts={
          <SegmentedControl
            size="xs"
            aria-label="How the body is shown"
            data={[
              { value: "formatted", label: "Formatted" },
              { value: "raw", label: "Raw" },
            ]}
            value={isRaw ? "raw" : "formatted"}
            onChange={(value) => setRaw(value === "raw")}
          />
        }
      />
      {request.headers === null ? (
        <Text size="sm" c="dimmed">
          Its headers are made when it is sent.
        </Text>
      ) : (
        <CodeBlock label="Headers" text={headerLines(request.headers)} />
      )}
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<IconTerminal2 size={16} aria-hidden />}
        onClick={() => clipboard.copy(asCurl(endpoint_url, request.headers ?? {}, request.body))}
      >
        <span aria-live="polite">{clipboard.copied ? "Copied" : "Copy as cURL"}</span>
      </Button>
    </Stack>
  );
}
