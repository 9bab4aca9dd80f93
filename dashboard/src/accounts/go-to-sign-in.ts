import { modals } from "@mantine/modals";
import type { QueryClient } from "@tanstack/react-query";
import type { RegisteredRouter } from "@tanstack/react-router";

/**
 * Leads whose session has ended to the door, and from there back to where they were. Who stands at a door already
 * stays: there a 401 says that the password is wrong.
 */
export async function goToSignIn(router: RegisteredRouter, queries: QueryClient): Promise<void> {
  const { location, matches } = router.state;
  if (location.pathname === "/sign-in" || !matches.some(({ routeId }) => routeId === "/members")) return;
  modals.closeAll();
  await router.navigate({ to: "/sign-in", search: { next: location.href }, replace: true });
  queries.clear();
}
