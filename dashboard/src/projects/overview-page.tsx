import { PageHeader } from "../kit/page-header.tsx";
import { useProject } from "./queries.ts";

export function OverviewPage() {
  const project = useProject();
  return <PageHeader title="Overview" lead={project.name} />;
}
