import { Anchor } from "@mantine/core";
import { useProject } from "../projects/queries.ts";

/** A user by address, on one line, leading to the profile. */
export function UserLink({ user: { id, email } }: { user: { id: number; email: string } }) {
  const { slug } = useProject();
  return (
    <Anchor href={`/projects/${slug}/users/${id}`} size="sm" fw={500} display="block" truncate>
      {email}
    </Anchor>
  );
}
