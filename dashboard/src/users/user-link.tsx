import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../projects/queries.ts";

/** A user by address, on one line, leading to the profile. */
export function UserLink({ user: { id, email } }: { user: { id: number; email: string } }) {
  const { slug } = useProject();
  return (
    <Anchor
      size="sm"
      title={email}
      fw={500}
      display="block"
      truncate
      renderRoot={(props) => (
        <Link to="/projects/$project/users/$user" params={{ project: slug, user: id }} {...props} />
      )}
    >
      {email}
    </Anchor>
  );
}
