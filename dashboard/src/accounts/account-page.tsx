import { Container, Stack } from "@mantine/core";
import { PageHeader } from "../kit/page-header.tsx";
import { ChangeName } from "./change-name.tsx";
import { ChangePassword } from "./change-password.tsx";
import { ColorScheme } from "./color-scheme.tsx";

/** One's own login, and how the dashboard looks here. */
export function AccountPage() {
  return (
    <Container size="sm" p={0} mx={0}>
      <PageHeader title="My account" lead="Your login, for all your projects." />
      <Stack>
        <ChangeName />
        <ChangePassword />
        <ColorScheme />
      </Stack>
    </Container>
  );
}
