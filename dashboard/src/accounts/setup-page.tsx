import { Button, Code, List, Text } from "@mantine/core";
import { Link, useLoaderData } from "@tanstack/react-router";
import { Door } from "./door.tsx";
import { useLinkToken } from "./link-token.ts";
import { SetupForm } from "./setup-form.tsx";

/** The first run: whoever has the link that the start printed becomes the owner and names the first project. */
export function SetupPage() {
  const { claimed } = useLoaderData({ from: "/setup" });
  const token = useLinkToken();
  if (claimed) return <Owned />;
  if (token === null) return <NoToken />;
  return (
    <Door
      title="Make it yours"
      lead="Nobody owns this Hookline yet. You will sign in with what you choose here."
    >
      <SetupForm token={token} />
    </Door>
  );
}

function Owned() {
  return (
    <Door
      title="This Hookline has its owner"
      lead="The link was for the first run, which is over. If you have no login, ask the owner for an invitation."
    >
      <Button fullWidth renderRoot={(props) => <Link to="/sign-in" {...props} />}>
        Sign in
      </Button>
    </Door>
  );
}

function NoToken() {
  return (
    <Door
      title="Open the whole link"
      lead="Only who starts Hookline may claim it, so this page needs the link that the start printed."
    >
      <List type="ordered" spacing="xs" size="sm">
        <List.Item>Look where Hookline runs: in its terminal, or in its log.</List.Item>
        <List.Item>
          Find the newest line with <Code>/setup#token=…</Code> in it. Each start prints a new one.
        </List.Item>
        <List.Item>Open that link, to its end.</List.Item>
      </List>
      <Text size="sm" c="dimmed" mt="md">
        Can't find it? Start Hookline again.
      </Text>
    </Door>
  );
}
