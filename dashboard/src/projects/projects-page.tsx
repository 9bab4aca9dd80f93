import { Button, SimpleGrid, Skeleton } from "@mantine/core";
import { IconFlag, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { NewProject } from "./new-project.tsx";
import { ProjectCard } from "./project-card.tsx";
import type { ProjectsSearch } from "./projects-search.ts";
import { projectsQuery } from "./queries.ts";

const COLUMNS = { base: 1, xs: 2, md: 3 };

/** All that one has a part in. */
export function ProjectsPage() {
  const search = useSearch({ from: "/members/home/" });
  const navigate = useNavigate({ from: "/" });
  const query = useQuery(projectsQuery(search.cursor));
  return (
    <>
      <PageHeader title="Projects" lead="Each is one launch: its users, its settings, its webhooks.">
        <NewButton label="New project" />
      </PageHeader>
      <Loaded query={query} placeholder={<CardsLoading />}>
        {({ data, next_cursor }) => (
          <>
            {data.length === 0 && search.cursor === undefined ? (
              <Empty
                icon={IconFlag}
                title="No project yet"
                text="A project is one launch: people join it, bring their friends, and your own systems hear of it."
              >
                <NewButton label="Create your first project" />
              </Empty>
            ) : (
              <SimpleGrid component="ul" className="hookline-list hookline-grid" cols={COLUMNS}>
                {data.map((project) => (
                  <li key={project.id}>
                    <ProjectCard project={project} />
                  </li>
                ))}
              </SimpleGrid>
            )}
            <CursorPages
              cursor={search.cursor}
              next={next_cursor}
              onOpen={(cursor, trail) => void navigate({ search: at(cursor), state: { trail } })}
            />
          </>
        )}
      </Loaded>
      <NewProject
        isOpen={search.new === true}
        onClose={() => void navigate({ search: at(search.cursor), replace: true })}
      />
    </>
  );
}

function at(cursor: string | undefined): ProjectsSearch {
  return cursor === undefined ? {} : { cursor };
}

function NewButton({ label }: { label: string }) {
  return (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/" search={(now) => ({ ...now, new: true })} {...props} />}
    >
      {label}
    </Button>
  );
}

function CardsLoading() {
  return (
    <SimpleGrid cols={COLUMNS} role="status" aria-label="Loading your projects">
      {["one", "two", "three"].map((card) => (
        <Skeleton key={card} height={116} radius="lg" />
      ))}
    </SimpleGrid>
  );
}
