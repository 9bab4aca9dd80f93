import { Anchor } from "@mantine/core";
import { IconArrowLeft, IconPlugOff } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { leadsNowhere } from "../../api.ts";
import { Empty } from "../../kit/empty.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { PageHeader } from "../../kit/page-header.tsx";
import { RouteTabs } from "../../kit/route-tabs.tsx";
import { useProject } from "../../projects/queries.ts";
import { LiveMark } from "../../shell/live-mark.tsx";
import { type Task, taskQuery } from "./queries.ts";
import { TaskMenu } from "./task-menu.tsx";
import { TaskPlaceholder } from "./task-placeholder.tsx";
import { TaskSwitch } from "./task-switch.tsx";

const FROM = "/members/projects/$project/tasks/$task";
const AT = "/projects/$project/tasks/$task";

/** The task of the screen; the frame around the screen has loaded it. */
export function useTask(): Task {
  const { slug } = useProject();
  const { task } = useParams({ from: FROM });
  return useSuspenseQuery(taskQuery(slug, task)).data;
}

/** What stands around the screens of one task: its name, whether it is on, the tabs. */
export function TaskFrame() {
  const { slug } = useProject();
  const { task: id } = useParams({ from: FROM });
  const task = useQuery(taskQuery(slug, id));
  const isGone = leadsNowhere(task.error);
  const shown = isGone ? undefined : task.data;
  return (
    <>
      <Anchor
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: "center", gap: 4 }}
        renderRoot={(props) => <Link to="/projects/$project/tasks" params={{ project: slug }} {...props} />}
      >
        <IconArrowLeft size={16} aria-hidden /> Tasks
      </Anchor>
      <PageHeader title={shown?.name ?? "Task"} lead={shown?.description}>
        {shown && (
          <>
            <LiveMark />
            <TaskSwitch task={shown} label={shown.enabled ? "On" : "Off"} />
            <TaskMenu task={shown} />
          </>
        )}
      </PageHeader>
      {isGone ? (
        <Empty
          icon={IconPlugOff}
          title="This task is not here"
          text="The address may be mistyped, or the task was deleted."
        />
      ) : (
        <Loaded query={task} placeholder={<TaskPlaceholder />}>
          {() => (
            <>
              <RouteTabs
                label="Task"
                params={{ project: slug, task: id }}
                tabs={[
                  { to: AT, label: "What it does" },
                  { to: `${AT}/runs`, label: "Runs" },
                ]}
              />
              <Outlet />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
