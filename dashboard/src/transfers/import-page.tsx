import { Alert, Anchor, Button, Skeleton, Stack } from "@mantine/core";
import { IconFileX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { leadsNowhere } from "../api.ts";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { ColumnsCard } from "./columns-card.tsx";
import { DryRunCard } from "./dry-run-card.tsx";
import { ImportActs } from "./import-acts.tsx";
import { OptionsCard } from "./options-card.tsx";
import { ProgressCard } from "./progress-card.tsx";
import { type Import, importQuery } from "./queries.ts";
import { RefusalsCard } from "./refusals-card.tsx";
import { leadOf } from "./states.ts";

/** One file of people: what is in it, what would come of it, and what came. */
export function ImportPage() {
  const { slug } = useProject();
  const { import: id } = useParams({ from: "/members/projects/$project/transfers/$import" });
  const found = useQuery(importQuery(slug, id));
  if (leadsNowhere(found.error)) return <Gone />;
  return (
    <>
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link to="/projects/$project/transfers" params={{ project: slug }} {...props} />
        )}
      >
        Import and export
      </Anchor>
      <Loaded query={found} placeholder={<Placeholder />}>
        {(its) => <OneImport its={its} />}
      </Loaded>
    </>
  );
}

function OneImport({ its }: { its: Import }) {
  const isEditable = useMay("editor") && its.state === "uploaded";
  const wasStarted = its.started_at !== null;
  return (
    <>
      <PageHeader title={its.file_name} lead={leadOf(its)}>
        <ImportActs its={its} />
      </PageHeader>
      <Stack>
        {its.problem !== null && (
          <Alert
            color="red"
            role="alert"
            title={its.state === "failed" ? "It failed" : "The file can't be read"}
          >
            {its.problem}
          </Alert>
        )}
        {(wasStarted || its.state === "checking") && <ProgressCard its={its} />}
        {its.dry_run !== null && !wasStarted && <DryRunCard counts={its.dry_run} />}
        {its.has_refusals && its.state !== "checking" && <RefusalsCard its={its} />}
        <ColumnsCard its={its} isEditable={isEditable} />
        <OptionsCard its={its} isEditable={isEditable} />
      </Stack>
    </>
  );
}

function Gone() {
  const { slug } = useProject();
  return (
    <Empty
      icon={IconFileX}
      order={1}
      title="This import is not here"
      text="It is another project's, or its address is wrong."
    >
      <Button
        variant="default"
        renderRoot={(props) => (
          <Link to="/projects/$project/transfers" params={{ project: slug }} {...props} />
        )}
      >
        All imports
      </Button>
    </Empty>
  );
}

function Placeholder() {
  return (
    <Stack role="status" aria-label="Loading the import" mt="md">
      <Skeleton height={40} width="50%" />
      <Skeleton height={180} />
      <Skeleton height={320} />
    </Stack>
  );
}
