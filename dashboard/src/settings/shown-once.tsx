import { Alert, Button, Code, CopyButton, Group, Stack } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { takeFocus } from "../kit/take-focus.ts";

/** A secret that the server tells this once: to be copied now. `what` names it ("the key"). */
export function ShownOnce({
  value,
  what,
  children,
  onDone,
}: {
  value: string;
  what: string;
  children: ReactNode;
  onDone: () => void;
}) {
  return (
    <Stack>
      <Alert color="yellow" title="You won't see it again" role="status">
        {children}
      </Alert>
      <Code block style={{ whiteSpace: "pre-wrap", wordBreak: "break-all" }}>
        {value}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={value} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant={copied ? "light" : "filled"}
              leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              onClick={copy}
              aria-live="polite"
              ref={takeFocus}
            >
              {copied ? "Copied" : `Copy ${what}`}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
