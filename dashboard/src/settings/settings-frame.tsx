import { Box, Container } from "@mantine/core";
import { Link, type LinkProps, Outlet } from "@tanstack/react-router";
import type { Role } from "../accounts/roles.ts";
import { useMay, useProject } from "../projects/queries.ts";

const TABS: readonly { to: NonNullable<LinkProps["to"]>; label: string; needs: Role }[] = [
  { to: "/projects/$project/settings", label: "Project", needs: "viewer" },
  { to: "/projects/$project/settings/team", label: "Team", needs: "viewer" },
  { to: "/projects/$project/settings/keys", label: "API keys", needs: "admin" },
  { to: "/projects/$project/settings/privacy", label: "Privacy & retention", needs: "viewer" },
  { to: "/projects/$project/settings/danger", label: "Danger zone", needs: "owner" },
];

/** The tabs over the screens of settings: those that the person's role may look at. */
export function SettingsFrame() {
  return (
    <Container size="md" p={0} mx={0}>
      <Box component="nav" className="hookline-tabs" aria-label="Settings" mb="lg">
        {TABS.map((tab) => (
          <Tab key={tab.to} {...tab} />
        ))}
      </Box>
      <Outlet />
    </Container>
  );
}

function Tab({ to, label, needs }: (typeof TABS)[number]) {
  const { slug } = useProject();
  if (!useMay(needs)) return null;
  return (
    <Link to={to} params={{ project: slug }} activeOptions={{ exact: true }}>
      {label}
    </Link>
  );
}
