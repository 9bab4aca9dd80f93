import { Box, NavLink, ScrollArea, Stack } from "@mantine/core";
import { type Icon, IconBook, IconChartBar, IconSettings, IconWebhook } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useProject } from "../projects/queries.ts";
import { AccountMenu } from "./account-menu.tsx";
import { ProjectMenu } from "./project-menu.tsx";

const SCREENS: readonly { to: NonNullable<LinkProps["to"]>; label: string; icon: Icon; isExact?: boolean }[] =
  [
    { to: "/projects/$project", label: "Overview", icon: IconChartBar, isExact: true },
    { to: "/projects/$project/webhooks", label: "Webhooks", icon: IconWebhook },
    { to: "/projects/$project/settings", label: "Settings", icon: IconSettings },
  ];

/** The way between a project's screens, to other projects, and to one's own account. */
export function ProjectNav() {
  const project = useProject();
  return (
    <>
      <Box pb="md">
        <ProjectMenu />
      </Box>
      <ScrollArea type="auto" flex={1}>
        <Stack gap={2}>
          {SCREENS.map(({ to, label, icon: Picture, isExact = false }) => (
            <NavLink
              key={label}
              renderRoot={(props) => (
                <Link
                  to={to}
                  params={{ project: project.slug }}
                  activeOptions={{ exact: isExact, includeSearch: false }}
                  activeProps={{ "data-active": true }}
                  {...props}
                />
              )}
              label={label}
              leftSection={<Picture size={18} stroke={1.7} aria-hidden />}
            />
          ))}
        </Stack>
      </ScrollArea>
      <Box pt="sm">
        <NavLink
          href="/docs/webhooks"
          target="_blank"
          label="Documentation"
          leftSection={<IconBook size={18} stroke={1.7} aria-hidden />}
        />
        <Stack mt={4}>
          <AccountMenu position="top-start" />
        </Stack>
      </Box>
    </>
  );
}
