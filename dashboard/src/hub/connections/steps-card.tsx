import { List } from "@mantine/core";
import { Card } from "../../kit/card.tsx";
import { Written } from "./written.tsx";

/** What to do over there, step by step; `{url}` in a step is the webhook URL. */
export function StepsCard({ steps, url }: { steps: readonly string[]; url: string | null }) {
  return (
    <Card title="What to do over there">
      <List type="ordered" size="sm" spacing="xs">
        {steps.map((step) => (
          <List.Item key={step}>
            <Written text={step.replaceAll("{url}", url === null ? "the webhook URL" : `\`${url}\``)} />
          </List.Item>
        ))}
      </List>
    </Card>
  );
}
