import { AppShell, Box, NavLink, ScrollArea, Stack } from "@mantine/core";
import { type Icon, IconBook, IconChartBar, IconWebhook } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useProject } from "../projects/queries.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Logo } from "./logo.tsx";
import { ProjectMenu } from "./project-menu.tsx";

const SCREENS: readonly { to: NonNullable<LinkProps["to"]>; label: string; icon: Icon; isExact?: boolean }[] =
  [
    { to: "/projects/$project", label: "Overview", icon: IconChartBar, isExact: true },
    { to: "/projects/$project/webhooks", label: "Webhooks", icon: IconWebhook },
  ];

/** The way between a project's screens, to other projects, and to one's own account. */
export function ProjectNav() {
  const project = useProject();
  return (
    <>
      <AppShell.Section visibleFrom="sm" px="xs" pt={4} pb="md">
        <Link to="/" style={{ color: "inherit", textDecoration: "none" }}>
          <Logo />
        </Link>
      </AppShell.Section>
      <AppShell.Section pb="sm">
        <ProjectMenu />
      </AppShell.Section>
      <AppShell.Section grow component={ScrollArea} type="auto">
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
      </AppShell.Section>
      <AppShell.Section pt="sm">
        <NavLink
          href="/docs/webhooks"
          target="_blank"
          label="Documentation"
          leftSection={<IconBook size={18} stroke={1.7} aria-hidden />}
        />
        <Box mt={4}>
          <AccountMenu />
        </Box>
      </AppShell.Section>
    </>
  );
}
