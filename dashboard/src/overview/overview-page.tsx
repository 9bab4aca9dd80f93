import { SimpleGrid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { PageHeader } from "../kit/page-header.tsx";
import { Checklist } from "../projects/checklist.tsx";
import { statsQuery, useProject } from "../projects/queries.ts";
import { FigureCards } from "./figure-cards.tsx";
import { FunnelCard } from "./funnel-card.tsx";
import { GrowthCard } from "./growth-card.tsx";
import { LatestCard } from "./latest-card.tsx";
import { LeadersCard } from "./leaders-card.tsx";
import { NobodyYet } from "./nobody-yet.tsx";
import { SourcesCard } from "./sources-card.tsx";

export function OverviewPage() {
  const project = useProject();
  const { data: stats } = useQuery(statsQuery(project.slug));
  const isNew = stats?.users.total === 0 && stats.periods.ever.signups === 0;
  return (
    <>
      <PageHeader title="Overview" lead={project.name} />
      <Checklist />
      {isNew ? <NobodyYet /> : <Cards />}
    </>
  );
}

function Cards() {
  return (
    <Stack gap="md">
      <FigureCards />
      <GrowthCard />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <FunnelCard />
        <SourcesCard />
        <LeadersCard />
        <LatestCard />
      </SimpleGrid>
    </Stack>
  );
}
