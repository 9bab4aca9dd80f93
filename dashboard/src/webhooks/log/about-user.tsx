import { Text } from "@mantine/core";
import { UserLink } from "../../users/user-link.tsx";
import type { DeliveryRow } from "../queries.ts";

/** Whom a webhook is about, and the way to the profile. */
export function AboutUser({ user_id, user_email }: Pick<DeliveryRow, "user_id" | "user_email">) {
  if (user_id !== null && user_email !== null) return <UserLink user={{ id: user_id, email: user_email }} />;
  return (
    <Text size="sm" c="dimmed" component="span">
      {user_id === null ? "–" : "deleted"}
    </Text>
  );
}
