import { Stack, Text } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useProject } from "../projects/queries.ts";
import { ReadOnlyNote } from "./read-only-note.tsx";
import { RetentionForm } from "./retention-form.tsx";

export function PrivacyPage() {
  const { id } = useProject();
  return (
    <>
      <PageHeader title="Privacy & retention" />
      <ReadOnlyNote />
      <Stack>
        <Card
          title="How long the event log is kept"
          lead="The log has what each webhook sent and what was answered, so people's data is in it, too."
        >
          <RetentionForm key={id} />
        </Card>
        <Card title="Erasing a person">
          <Text size="sm">
            Somebody asks to be forgotten? Open their profile under Users and choose Erase. Everything
            personal goes from the user, the events and the log; your figures stay.
          </Text>
        </Card>
      </Stack>
    </>
  );
}
