import {
  Avatar,
  Group,
  Menu,
  type MenuProps,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from "@mantine/core";
import {
  IconCheck,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from "@tabler/icons-react";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { goToSignIn } from "../accounts/go-to-sign-in.ts";
import { meQuery } from "../accounts/queries.ts";
import { api } from "../api.ts";
import { tellFailed } from "../kit/tell.ts";

const SCHEMES = [
  { value: "auto", label: "Like the system", icon: IconDeviceDesktop },
  { value: "light", label: "Light", icon: IconSun },
  { value: "dark", label: "Dark", icon: IconMoon },
] as const;

/** One's own account: the login, the look, and signing out. */
export function AccountMenu({ position }: Required<Pick<MenuProps, "position">>) {
  const { member } = useSuspenseQuery(meQuery).data;
  return (
    <Menu width={220} position={position} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton p="xs" className="hookline-quiet">
          <Group gap="sm" wrap="nowrap">
            <Avatar size={30} color="hook" name={member?.name ?? ""} aria-hidden />
            <VisuallyHidden>Your account:</VisuallyHidden>
            <Text size="sm" truncate>
              {member?.name}
            </Text>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{member?.email}</Menu.Label>
        <Menu.Item
          leftSection={<IconUserCircle size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/account" {...props} />}
        >
          My account
        </Menu.Item>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <SignOut />
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return SCHEMES.map(({ value, label, icon: Picture }) => (
    <Menu.Item
      key={value}
      leftSection={<Picture size={16} aria-hidden />}
      rightSection={value === colorScheme ? <IconCheck size={16} aria-label="chosen" /> : null}
      onClick={() => setColorScheme(value)}
    >
      {label}
    </Menu.Item>
  ));
}

function SignOut() {
  const queries = useQueryClient();
  const router = useRouter();
  const signOut = useMutation({
    mutationFn: () => api.delete("/api/v1/session"),
    onSuccess: () => goToSignIn(router, queries),
    onError: tellFailed,
  });
  return (
    <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate()}>
      Sign out
    </Menu.Item>
  );
}
