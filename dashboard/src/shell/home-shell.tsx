import { AppShell, Container, Group } from "@mantine/core";
import { Link, Outlet } from "@tanstack/react-router";
import { AccountMenu } from "./account-menu.tsx";
import { Logo } from "./logo.tsx";
import { SkipLink, skippedTo } from "./skip-link.tsx";

/** What stands around the screens that belong to no project: one's projects, one's account. */
export function HomeShell() {
  return (
    <AppShell header={{ height: 60 }} padding={{ base: "md", sm: "lg", lg: "xl" }}>
      <SkipLink />
      <AppShell.Header px={{ base: "md", sm: "xl" }}>
        <Container size="lg" h="100%" p={0}>
          <Group h="100%" justify="space-between" wrap="nowrap">
            <Link to="/" className="hookline-plain">
              <Logo />
            </Link>
            <AccountMenu position="bottom-end" />
          </Group>
        </Container>
      </AppShell.Header>
      <AppShell.Main {...skippedTo}>
        <Container size="lg" p={0}>
          <Outlet />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
