import type { QueryClient } from "@tanstack/react-query";

/** Reads again what an act on users may have changed: they themselves, and who has earned what. */
export async function usersChanged(queries: QueryClient, project: string): Promise<void> {
  await Promise.all(
    ["users", "rewards"].map((topic) => queries.invalidateQueries({ queryKey: [project, topic] })),
  );
}
