import { Box } from "@mantine/core";
import { Link, type LinkProps } from "@tanstack/react-router";

export interface RouteTab {
  to: NonNullable<LinkProps["to"]>;
  label: string;
}

/** The tabs over screens that belong together: each is a screen of its own, with its address. */
export function RouteTabs({
  label,
  params,
  tabs,
}: {
  label: string;
  /** Of their addresses: the project's slug, and what else is in them. */
  params: { project: string; connection?: number; task?: number };
  tabs: readonly RouteTab[];
}) {
  return (
    <Box component="nav" className="hookline-tabs" aria-label={label} mb="lg">
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} params={params} activeOptions={{ exact: true, includeSearch: false }}>
          {tab.label}
        </Link>
      ))}
    </Box>
  );
}
