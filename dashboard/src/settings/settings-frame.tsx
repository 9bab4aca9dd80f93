import { Container } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { isAtLeast, type Role } from "../accounts/roles.ts";
import { type RouteTab, RouteTabs } from "../kit/route-tabs.tsx";
import { useProject } from "../projects/queries.ts";

const TABS: readonly (RouteTab & { needs: Role })[] = [
  { to: "/projects/$project/settings", label: "Project", needs: "viewer" },
  { to: "/projects/$project/settings/team", label: "Team", needs: "viewer" },
  { to: "/projects/$project/settings/keys", label: "API keys", needs: "admin" },
  { to: "/projects/$project/settings/privacy", label: "Privacy & retention", needs: "viewer" },
  { to: "/projects/$project/settings/danger", label: "Danger zone", needs: "owner" },
];

/** The tabs over the screens of settings: those that the person's role may look at. */
export function SettingsFrame() {
  const { slug, role } = useProject();
  const tabs = TABS.filter(({ needs }) => role !== null && isAtLeast(role, needs));
  return (
    <Container size="md" p={0} mx={0}>
      <RouteTabs label="Settings" params={{ project: slug }} tabs={tabs} />
      <Outlet />
    </Container>
  );
}
