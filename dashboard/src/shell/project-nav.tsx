import { Box, NavLink, ScrollArea, Stack, Text } from "@mantine/core";
import {
  type Icon,
  IconAppWindow,
  IconArrowsExchange,
  IconBook,
  IconChartBar,
  IconGift,
  IconListCheck,
  IconPlug,
  IconSend,
  IconSettings,
  IconUsers,
  IconWebhook,
} from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useProject } from "../projects/queries.ts";
import { AccountMenu } from "./account-menu.tsx";
import { ProjectMenu } from "./project-menu.tsx";

interface Screen {
  to: NonNullable<LinkProps["to"]>;
  label: string;
  icon: Icon;
  isExact?: boolean;
}

const SECTIONS: readonly { label: string | null; screens: readonly Screen[] }[] = [
  {
    label: null,
    screens: [
      { to: "/projects/$project", label: "Overview", icon: IconChartBar, isExact: true },
      { to: "/projects/$project/users", label: "Users", icon: IconUsers },
      { to: "/projects/$project/page", label: "Page", icon: IconAppWindow },
      { to: "/projects/$project/rewards", label: "Referrals & rewards", icon: IconGift },
      { to: "/projects/$project/waves", label: "Waves", icon: IconSend },
      { to: "/projects/$project/transfers", label: "Import and export", icon: IconArrowsExchange },
    ],
  },
  {
    label: null,
    screens: [
      { to: "/projects/$project/integrations", label: "Integrations", icon: IconPlug },
      { to: "/projects/$project/tasks", label: "Tasks", icon: IconListCheck },
      { to: "/projects/$project/webhooks", label: "Webhooks", icon: IconWebhook },
    ],
  },
  {
    label: null,
    screens: [{ to: "/projects/$project/settings", label: "Settings", icon: IconSettings }],
  },
];

/** The way between a project's screens, to other projects, and to one's own account. */
export function ProjectNav() {
  const project = useProject();
  return (
    <>
      <Box pb="md">
        <ProjectMenu />
      </Box>
      <ScrollArea type="auto" scrollbarSize={6} flex={1}>
        {SECTIONS.map(({ label, screens }) => (
          <Stack key={screens[0]?.to} gap={2} mb="sm" role="group" aria-label={label ?? undefined}>
            {label && (
              <Text size="xs" fw={600} c="dimmed" px="xs" pb={2} aria-hidden>
                {label}
              </Text>
            )}
            {screens.map((screen) => (
              <ScreenLink key={screen.to} {...screen} slug={project.slug} />
            ))}
          </Stack>
        ))}
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

function ScreenLink({ to, label, icon: Picture, isExact = false, slug }: Screen & { slug: string }) {
  return (
    <NavLink
      renderRoot={(props) => (
        <Link
          to={to}
          params={{ project: slug }}
          activeOptions={{ exact: isExact, includeSearch: false }}
          activeProps={{ "data-active": true }}
          {...props}
        />
      )}
      label={label}
      leftSection={<Picture size={18} stroke={1.7} aria-hidden />}
    />
  );
}
