import type { Definition, Task } from "./queries.ts";

/** From where to where: "Our shop → Our database, HubSpot". */
export function wayOf(
  { source, targets }: Definition,
  nameOf: (connection: number | null) => string,
): string {
  const from =
    source === null
      ? "no source yet"
      : source.kind === "project"
        ? "This project"
        : nameOf(source.connection_id);
  const to = targets.map(({ connection_id, connector }) =>
    connection_id === null ? (connector ?? "not chosen yet") : nameOf(connection_id),
  );
  return `${from} → ${to.length === 0 ? "nothing yet" : to.join(", ")}`;
}

/** How a task stands, in a few words. */
export function standingOf({
  published,
  enabled,
  has_changes,
  problems,
}: Pick<Task, "published" | "enabled" | "has_changes" | "problems">): { color: string; label: string } {
  if (published === null) {
    return problems.length === 0
      ? { color: "blue", label: "Draft, ready to publish" }
      : { color: "yellow", label: "Draft, not complete" };
  }
  if (has_changes) return { color: "blue", label: `${enabled ? "On" : "Off"}, with a draft` };
  return enabled ? { color: "teal", label: "On" } : { color: "gray", label: "Off" };
}
