import { Stack, Switch, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { CodeBlock } from "../kit/code-block.tsx";
import { useProject } from "../projects/queries.ts";
import { Editable } from "./editable.tsx";
import { formSnippet } from "./form-snippet.ts";
import { usePageForm } from "./page-form.ts";
import { PageText } from "./page-text.tsx";
import { type Page, questionsQuery } from "./queries.ts";
import { usePageView } from "./use-page-view.ts";

/** Whether people can sign up, and where. */
export function SignUpSection({ page }: { page: Page }) {
  const form = usePageForm();
  const { show } = usePageView();
  const { onChange, ...closed } = form.getInputProps("closed", { type: "checkbox" });
  return (
    <Stack>
      <Card title="Open or closed">
        <Editable>
          <Switch
            label="Close sign-ups"
            description="Nobody can join by the page, by a form of yours or by a publishable key. Your own systems still add users."
            {...closed}
            onChange={(event) => {
              onChange(event);
              show(event.currentTarget.checked ? "closed" : "form");
            }}
          />
          <PageText page={page} name="closed_title" view="closed" />
          <PageText page={page} name="closed_text" view="closed" />
        </Editable>
      </Card>
      <Card
        title="A form on your own site"
        lead="Plain HTML. It needs no script, and leads to the status page."
      >
        <OwnForm page={page} />
      </Card>
    </Stack>
  );
}

function OwnForm({ page }: { page: Page }) {
  const { slug } = useProject();
  const { data } = useQuery(questionsQuery(slug));
  const action = `${new URL(page.url).origin}/public/v1/signup?project=${slug}`;
  const button = page.texts.button ?? page.default_texts.button ?? "";
  return (
    <>
      <CodeBlock
        label="HTML"
        text={formSnippet(action, { first_name: page.first_name, button }, data?.data ?? [])}
      />
      <Text size="sm" c="dimmed" mt="xs">
        It asks what the saved page asks. Copy it again after you have changed the questions.
      </Text>
    </>
  );
}
