import { Button, SegmentedControl, Skeleton, Stack } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { PageAddress } from "../projects/page-address.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import styles from "./page.module.css";
import { fieldsOf } from "./page-fields.ts";
import { PageFormProvider, pageChecks, useNewPageForm } from "./page-form.ts";
import { Preview } from "./preview.tsx";
import { type Page, pageQuery } from "./queries.ts";
import { SaveBar } from "./save-bar.tsx";
import { Sections } from "./sections.tsx";
import { usePageView } from "./use-page-view.ts";
import { usePreview } from "./use-preview.ts";
import { ViewerNote } from "./viewer-note.tsx";

/** What visitors see, to be put into one's own words and colours. */
export function EditorPage() {
  const { slug } = useProject();
  const page = useQuery(pageQuery(slug));
  return (
    <>
      <PageHeader title="Page" lead="Where people sign up, and where they come back to.">
        <PageAddress size="sm" />
        <Button
          variant="default"
          component="a"
          href={`/p/${slug}`}
          target="_blank"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          Open the page
        </Button>
      </PageHeader>
      <Loaded query={page} placeholder={<EditorLoading />}>
        {(data) => <Editor key={slug} page={data} />}
      </Loaded>
    </>
  );
}

function Editor({ page }: { page: Page }) {
  const form = useNewPageForm({ initialValues: fieldsOf(page), validate: pageChecks });
  const mayEdit = useMay("editor");
  return (
    <PageFormProvider form={form}>
      {mayEdit ? <Sides page={page} /> : <ReadOnly page={page} />}
    </PageFormProvider>
  );
}

function ReadOnly({ page }: { page: Page }) {
  return (
    <Stack maw="40rem">
      <ViewerNote />
      <Sections page={page} warnings={page.warnings} />
    </Stack>
  );
}

/** The editor and the preview: beside each other, or where there is no room for both, one at a time. */
function Sides({ page }: { page: Page }) {
  const { isPreviewShown, showPreview } = usePageView();
  const preview = usePreview(page);
  return (
    <div className={styles.sides} data-shown={isPreviewShown ? "preview" : "editor"}>
      <SegmentedControl
        className={styles.choice}
        aria-label="What is shown"
        value={isPreviewShown ? "preview" : "editor"}
        data={[
          { value: "editor", label: "Edit" },
          { value: "preview", label: "Preview" },
        ]}
        onChange={(value) => showPreview(value === "preview")}
      />
      <Stack>
        <div className={styles.editor}>
          <Sections page={page} warnings={preview.data?.warnings ?? page.warnings} />
        </div>
        <SaveBar page={page} />
      </Stack>
      <Preview preview={preview} className={styles.preview} />
    </div>
  );
}

function EditorLoading() {
  return (
    <Stack role="status" aria-label="Loading the page's settings" maw="27.5rem">
      <Skeleton height={36} />
      <Skeleton height={320} radius="lg" />
    </Stack>
  );
}
