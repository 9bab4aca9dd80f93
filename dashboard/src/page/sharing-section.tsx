import { Stack, Switch, Text, Textarea, TextInput } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { useProject } from "../projects/queries.ts";
import { Editable } from "./editable.tsx";
import { LinkCard } from "./link-card.tsx";
import { usePageForm } from "./page-form.ts";
import { PageText } from "./page-text.tsx";
import { PictureField } from "./picture-field.tsx";
import type { Page } from "./queries.ts";

/** How the page is passed on. */
export function SharingSection({ page }: { page: Page }) {
  const { name } = useProject();
  const form = usePageForm();
  const { headline, text, social } = form.values;
  return (
    <Stack>
      <Card title="A link to the page" lead="As chats and networks show it (Open Graph).">
        <Editable>
          <LinkCard />
          <TextInput
            label="Title"
            placeholder={headline || name}
            maxLength={200}
            {...form.getInputProps("social.title")}
          />
          <Textarea
            label="Description"
            placeholder={text.slice(0, 200)}
            autosize
            minRows={2}
            maxRows={5}
            maxLength={300}
            {...form.getInputProps("social.description")}
          />
          <PictureField
            label="link's picture"
            pictureId={social.picture_id}
            onPick={(id) => form.setFieldValue("social.picture_id", id)}
            error={form.errors["social.picture_id"]}
          />
          {social.picture_id === null && (
            <Text size="sm" c="dimmed">
              Without one, it is the page's picture.
            </Text>
          )}
        </Editable>
      </Card>
      <Card title="What users share">
        <Editable>
          <PageText page={page} name="share_message" view="waiting" />
          <Switch
            label="Show the leaderboard"
            description="Whoever signed up sees who leads: first name and the last name's initial."
            {...form.getInputProps("leaderboard", { type: "checkbox" })}
          />
        </Editable>
      </Card>
    </Stack>
  );
}
