import { Box, Button, Center, Group, SegmentedControl, Skeleton, Text } from "@mantine/core";
import { IconChartAreaLine, IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { CsvButton } from "./csv-button.tsx";
import { growthCsv, isQuiet, summaryOf } from "./growth.ts";
import { GrowthChart } from "./growth-chart.tsx";
import { GrowthTable } from "./growth-table.tsx";
import { readOverviewSearch } from "./overview-search.ts";
import { type Growth, growthQuery } from "./queries.ts";
import { DEFAULT_RANGE, RANGES, type Range } from "./ranges.ts";

const HEIGHT = 280;
const CHOICES = Object.entries(RANGES).map(([value, { label }]) => ({ value, label }));

export function GrowthCard() {
  const { slug } = useProject();
  const { range = DEFAULT_RANGE, as } = useSearch({ from: "/members/projects/$project/" });
  const growth = useQuery(growthQuery(slug, range));
  return (
    <Card title="Sign-ups and referrals" action={growth.data && <SaveButton growth={growth.data} />}>
      <Choices range={range} as={as} />
      <Loaded query={growth} placeholder={<Placeholder />}>
        {(shown) => (
          <Box
            className={growth.isPlaceholderData ? "hookline-stale" : undefined}
            aria-busy={growth.isPlaceholderData}
          >
            <Text size="sm" c="dimmed" mb="sm">
              {summaryOf(shown)}
            </Text>
            <Box h={HEIGHT}>
              {as === "table" ? <GrowthTable growth={shown} /> : <Picture growth={shown} />}
            </Box>
          </Box>
        )}
      </Loaded>
    </Card>
  );
}

function SaveButton({ growth }: { growth: Growth }) {
  const { slug } = useProject();
  return (
    <CsvButton
      label="the chart"
      name={`${slug}-sign-ups-${growth.range}.csv`}
      csv={() => growthCsv(growth)}
    />
  );
}

function Choices({ range, as }: { range: Range; as: "table" | undefined }) {
  const navigate = useNavigate({ from: "/projects/$project/" });
  const show = (change: { range?: string; as?: string | undefined }) =>
    void navigate({
      search: (now) => readOverviewSearch({ ...now, ...change }),
      replace: true,
      resetScroll: false,
    });
  const isTable = as === "table";
  return (
    <Group justify="space-between" gap="xs" mb="sm">
      <SegmentedControl
        size="xs"
        aria-label="How far back"
        data={CHOICES}
        value={range}
        onChange={(range) => show({ range })}
      />
      <Button
        variant="default"
        size="xs"
        leftSection={
          isTable ? <IconChartAreaLine size={16} aria-hidden /> : <IconTable size={16} aria-hidden />
        }
        onClick={() => show({ as: isTable ? undefined : "table" })}
      >
        {isTable ? "Show the chart" : "Show as a table"}
      </Button>
    </Group>
  );
}

function Picture({ growth }: { growth: Growth }) {
  if (isQuiet(growth.points)) {
    return (
      <Center h="100%">
        <Text c="dimmed" ta="center">
          Sign-ups appear here the moment they happen.
        </Text>
      </Center>
    );
  }
  return <GrowthChart growth={growth} />;
}

function Placeholder() {
  return (
    <div role="status" aria-label="Loading the chart">
      <Skeleton height={14} mt={4} mb="md" width="70%" />
      <Skeleton height={HEIGHT} />
    </div>
  );
}
