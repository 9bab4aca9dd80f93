import { Button, Paper, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconListCheck, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "../../kit/empty.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { useIsNarrow } from "../../kit/narrow.ts";
import { PageHeader } from "../../kit/page-header.tsx";
import { useMay, useProject } from "../../projects/queries.ts";
import { LiveMark } from "../../shell/live-mark.tsx";
import { NewTask } from "./new-task.tsx";
import { tasksQuery } from "./queries.ts";
import { TaskCards, TaskTable } from "./task-list.tsx";

/** What happens by itself in a project when something comes in, and the way to more of it. */
export function TasksPage() {
  const { slug } = useProject();
  const navigate = useNavigate();
  const tasks = useQuery(tasksQuery(slug));
  const mayEdit = useMay("editor");
  const [isMaking, { open, close }] = useDisclosure();
  const List = useIsNarrow() ? TaskCards : TaskTable;
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      New task
    </Button>
  );
  return (
    <>
      <PageHeader title="Tasks" lead="What happens by itself when something comes in, or happens here.">
        <LiveMark />
        {add}
      </PageHeader>
      <Loaded query={tasks} placeholder={<Placeholder />}>
        {({ data }) =>
          data.length === 0 ? (
            <Paper withBorder>
              <Empty
                icon={IconListCheck}
                title="Let things happen by themselves"
                text="A task takes what comes in by a webhook, or happens in this project, and does something with it: a row in your database, a contact in your CRM, an e-mail with a coupon."
              >
                {add}
              </Empty>
            </Paper>
          ) : (
            <List tasks={data} />
          )
        }
      </Loaded>
      <NewTask
        isOpen={isMaking}
        onClose={close}
        onMade={({ id }) =>
          void navigate({ to: "/projects/$project/tasks/$task", params: { project: slug, task: id } })
        }
      />
    </>
  );
}

function Placeholder() {
  return (
    <Paper withBorder p="md" role="status" aria-label="Loading the tasks">
      <Stack>
        {["a", "b", "c"].map((line) => (
          <Skeleton key={line} height={44} />
        ))}
      </Stack>
    </Paper>
  );
}
