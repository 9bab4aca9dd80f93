import { Anchor, Autocomplete, Button, Code, Group, Paper, Skeleton, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconTarget } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useProject } from "../projects/queries.ts";
import { readGoalsSearch } from "./goals-search.ts";
import { GoalsTable } from "./goals-table.tsx";
import { goalsQuery } from "./queries.ts";

/** What people did that the customer's own system told us of. */
export function GoalsPage() {
  const { slug } = useProject();
  const search = useSearch({ from: "/members/projects/$project/rewards/goals" });
  const navigate = useNavigate({ from: "/projects/$project/rewards/goals" });
  const goals = useQuery(goalsQuery(slug, search));
  const narrow = (name: string) =>
    void navigate({ search: readGoalsSearch({ name }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader title="Goals" lead="What people did that your own system told us of, newest first." />
      <NameFilter key={search.name} name={search.name ?? ""} onNarrow={narrow} />
      <Paper withBorder p={{ base: "xs", sm: "md" }}>
        <Loaded
          query={goals}
          placeholder={<Skeleton height={200} role="status" aria-label="Loading the goals" />}
        >
          {({ data, next_cursor }) =>
            data.length === 0 ? (
              <NoGoals name={search.name} onShowAll={() => narrow("")} />
            ) : (
              <>
                <GoalsTable goals={data} />
                <CursorPages
                  cursor={search.cursor}
                  next={next_cursor}
                  onOpen={(cursor, trail) =>
                    void navigate({
                      search: ({ cursor: _, ...rest }) => ({
                        ...rest,
                        ...(cursor !== undefined && { cursor }),
                      }),
                      state: { trail },
                    })
                  }
                />
              </>
            )
          }
        </Loaded>
      </Paper>
    </>
  );
}

function NameFilter({ name, onNarrow }: { name: string; onNarrow: (name: string) => void }) {
  const { point_rules } = useProject();
  const form = useForm({ mode: "uncontrolled", initialValues: { name } });
  return (
    <search aria-label="Goals">
      <form onSubmit={form.onSubmit((values) => onNarrow(values.name))}>
        <Group gap="xs" mb="md">
          <Autocomplete
            aria-label="Name of the goal"
            placeholder="Any goal"
            data={Object.keys(point_rules.goals)}
            maxLength={64}
            openOnFocus={false}
            w={{ base: "100%", xs: "16rem" }}
            onOptionSubmit={onNarrow}
            key={form.key("name")}
            {...form.getInputProps("name")}
          />
          <Button type="submit" variant="default">
            Show
          </Button>
          {name !== "" && (
            <Button variant="subtle" onClick={() => onNarrow("")}>
              Clear
            </Button>
          )}
        </Group>
      </form>
    </search>
  );
}

function NoGoals({ name, onShowAll }: { name: string | undefined; onShowAll: () => void }) {
  if (name !== undefined) {
    return (
      <Empty icon={IconTarget} title="None of these" text={`Nobody has reached “${name}”.`}>
        <Button variant="default" onClick={onShowAll}>
          Show all
        </Button>
      </Empty>
    );
  }
  return (
    <Empty
      icon={IconTarget}
      title="Nobody has reached a goal yet"
      text="A goal is something that somebody does in your own system, such as a purchase. It can make a friend count, and earn points."
    >
      <Text size="sm" c="dimmed">
        Your system tells it by <Code>POST /goals</Code> of{" "}
        <Anchor href="/docs/api" target="_blank" inherit>
          the API
        </Anchor>
        .
      </Text>
    </Empty>
  );
}
