import { AppShell, Burger, Drawer, Group } from "@mantine/core";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useProject } from "../projects/queries.ts";
import { LiveProject } from "./live.tsx";
import { Logo } from "./logo.tsx";
import { ProjectNav } from "./project-nav.tsx";
import { SkipLink, skippedTo } from "./skip-link.tsx";

/** What stands around every screen of a project. On a phone the menu is a drawer, which the next screen closes. */
export function ProjectShell() {
  const { slug } = useProject();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === path;
  return (
    <LiveProject project={slug}>
      <AppShell
        header={{ height: { base: 56, sm: 0 } }}
        navbar={{ width: 232, breakpoint: "sm", collapsed: { mobile: true } }}
        padding={{ base: "md", sm: "lg", lg: "xl" }}
      >
        <SkipLink />
        <AppShell.Header hiddenFrom="sm">
          <Group h="100%" px="md" gap="sm" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={() => setOpenedAt(path)}
              size="sm"
              aria-label="Open the menu"
              aria-expanded={isOpen}
            />
            <Link to="/" className="hookline-plain">
              <Logo />
            </Link>
          </Group>
        </AppShell.Header>
        <Drawer
          opened={isOpen}
          onClose={() => setOpenedAt(null)}
          returnFocus={openedAt === null}
          size={288}
          title={<Logo />}
          closeButtonProps={{ "aria-label": "Close the menu" }}
          hiddenFrom="sm"
          classNames={{ body: "hookline-drawer", content: "hookline-drawer" }}
        >
          <ProjectNav />
        </Drawer>
        <AppShell.Navbar p="sm" visibleFrom="sm" aria-label="Project">
          <Link to="/" className="hookline-plain hookline-home">
            <Logo />
          </Link>
          <ProjectNav />
        </AppShell.Navbar>
        <AppShell.Main {...skippedTo}>
          <Outlet />
        </AppShell.Main>
      </AppShell>
    </LiveProject>
  );
}
