import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../projects/queries.ts";
import type { DeliveryRow } from "../queries.ts";

/** Whom a webhook is about, and the way to the profile. */
export function UserLink({ user_id, user_email }: Pick<DeliveryRow, "user_id" | "user_email">) {
  const { slug } = useProject();
  if (user_id === null || user_email === null) {
    return (
      <Text size="sm" c="dimmed" component="span">
        {user_id === null ? "–" : "deleted"}
      </Text>
    );
  }
  return (
    <Anchor
      size="sm"
      truncate
      underline="hover"
      display="block"
      title={user_email}
      renderRoot={(props) => (
        <Link
          to="/projects/$project/users/$user"
          params={{ project: slug, user: String(user_id) }}
          {...props}
        />
      )}
    >
      {user_email}
    </Anchor>
  );
}
