import { Button, Center } from "@mantine/core";
import { IconMapSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Empty } from "../kit/empty.tsx";

export function NotFound() {
  return (
    <Center component="main" mih="60dvh" p="md">
      <Empty
        icon={IconMapSearch}
        order={1}
        title="There is nothing here"
        text="The address may be mistyped, or what it showed is gone."
      >
        <Button component={Link} to="/">
          To your projects
        </Button>
      </Empty>
    </Center>
  );
}
