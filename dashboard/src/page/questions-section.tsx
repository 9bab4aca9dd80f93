import { Button, Group, NativeSelect, Skeleton, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { Editable } from "./editable.tsx";
import { usePageForm } from "./page-form.ts";
import { questionsQuery } from "./queries.ts";
import { type Asking, QuestionDialog } from "./question-dialog.tsx";
import { QuestionList } from "./question-list.tsx";

const MAX_QUESTIONS = 20;

const FIRST_NAME = [
  { value: "hidden", label: "not asked for" },
  { value: "optional", label: "may be given" },
  { value: "required", label: "must be given" },
];

/** What the form asks for. */
export function QuestionsSection() {
  const form = usePageForm();
  return (
    <Stack>
      <Card title="First name" lead="The e-mail address is always asked for.">
        <Editable>
          <NativeSelect
            label="The first name"
            data={FIRST_NAME}
            maw="16rem"
            {...form.getInputProps("first_name")}
          />
        </Editable>
      </Card>
      <Card
        title="Questions and consent"
        lead="These are saved at once, each by itself. Answers stand in the user's profile, and in the webhooks."
      >
        <Questions />
      </Card>
    </Stack>
  );
}

function Questions() {
  const { slug } = useProject();
  const mayEdit = useMay("editor");
  const questions = useQuery(questionsQuery(slug));
  const [asking, ask] = useState<Asking | null>(null);
  return (
    <Loaded query={questions} placeholder={<QuestionsLoading />}>
      {({ data }) => (
        <Stack>
          <QuestionList questions={data} onEdit={(question) => ask({ question })} />
          {mayEdit && data.length < MAX_QUESTIONS && (
            <Group gap="xs">
              <AddButton label="Add a question" onClick={() => ask({ kind: "text" })} />
              <AddButton label="Add a consent" onClick={() => ask({ kind: "consent" })} />
            </Group>
          )}
          <QuestionDialog asking={asking} onClose={() => ask(null)} />
        </Stack>
      )}
    </Loaded>
  );
}

function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}

function QuestionsLoading() {
  return (
    <Stack role="status" aria-label="Loading the questions" gap="xs">
      <Skeleton height={48} />
      <Skeleton height={48} />
    </Stack>
  );
}
