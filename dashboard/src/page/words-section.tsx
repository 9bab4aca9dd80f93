import { Accordion, Stack, Textarea, TextInput } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { useProject } from "../projects/queries.ts";
import { Editable } from "./editable.tsx";
import { FooterLinks } from "./footer-links.tsx";
import { usePageForm } from "./page-form.ts";
import { PageText } from "./page-text.tsx";
import type { Page } from "./queries.ts";
import { TEXT_GROUPS } from "./texts.ts";

/** What the page says. */
export function WordsSection({ page }: { page: Page }) {
  const { name } = useProject();
  const form = usePageForm();
  return (
    <Stack>
      <Card title="Words">
        <Editable>
          <TextInput
            label="Headline"
            description="Left empty, it is the project's name."
            placeholder={name}
            maxLength={200}
            {...form.getInputProps("headline")}
          />
          <Textarea
            label="Text"
            description="Below the headline. An empty line begins a new paragraph."
            autosize
            minRows={3}
            maxRows={14}
            maxLength={4000}
            {...form.getInputProps("text")}
          />
          <PageText page={page} name="button" view="form" />
          <FooterLinks />
        </Editable>
      </Card>
      <Card
        title="All other texts"
        lead="Leave a field empty for the words that stand in it. The preview shows where each is."
      >
        <OtherTexts page={page} />
        <Editable>
          <TextInput
            mt="md"
            maw="14rem"
            label="Language of your texts"
            description="Screen readers speak it: en, de, pt-BR …"
            maxLength={12}
            {...form.getInputProps("language")}
          />
        </Editable>
      </Card>
    </Stack>
  );
}

function OtherTexts({ page }: { page: Page }) {
  return (
    <Accordion variant="contained" keepMounted={false} order={3}>
      {TEXT_GROUPS.map(({ title, view, texts }) => (
        <Accordion.Item key={title} value={texts[0] ?? title}>
          <Accordion.Control>{title}</Accordion.Control>
          <Accordion.Panel>
            <Editable>
              {texts.map((name) => (
                <PageText key={name} page={page} name={name} view={view} />
              ))}
            </Editable>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
