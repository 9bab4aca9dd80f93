import { Anchor, Code, List, Text } from "@mantine/core";
import { IconWebhook } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Empty } from "../../kit/empty.tsx";
import { LocalAddressHint } from "./local-address-hint.tsx";

const LISTEN = `node -e 'require("http").createServer((q, a) => { q.pipe(process.stdout); a.end() }).listen(9000)'`;

const LOCAL_URL = "http://127.0.0.1:9000";

/** Where there is no webhook URL yet: what one is for, and how to try it. `children` is the act. */
export function NoEndpoints({ children }: { children?: ReactNode }) {
  return (
    <>
      <Empty
        icon={IconWebhook}
        title="Let your other tools know"
        text="When something happens to a user, Hookline sends a message to an address of yours at once: that is a webhook. Zapier, Make, your CRM or your own server can take it from there."
      >
        {children}
      </Empty>
      <Text component="details" maw="36rem" mx="auto" px="md" pb="xl" size="sm">
        <Text component="summary" size="sm" fw={600} style={{ cursor: "pointer" }}>
          No server of your own to try it with?
        </Text>
        <List size="sm" spacing="sm" mt="sm">
          <List.Item>
            A tool with a “catch a webhook” trigger, like Zapier or Make, gives you an address that works
            right away.
          </List.Item>
          <List.Item>
            A line in a terminal of this machine shows what comes in:
            <Code block my={4} style={{ whiteSpace: "pre-wrap" }}>
              {LISTEN}
            </Code>
            Add <Code>{LOCAL_URL}</Code> then. <LocalAddressHint url={LOCAL_URL} />
          </List.Item>
          <List.Item>
            What a webhook looks like, and how to answer it, is in{" "}
            <Anchor href="/docs/webhooks" target="_blank" inherit>
              the documentation
            </Anchor>
            .
          </List.Item>
        </List>
      </Text>
    </>
  );
}
