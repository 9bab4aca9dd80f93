import { HooklineError } from "@hookline/sdk";
import { Button, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Loaded } from "../kit/loaded.tsx";
import { AcceptInvite } from "./accept-invite.tsx";
import { Door } from "./door.tsx";
import { useLinkToken } from "./link-token.ts";
import { inviteQuery } from "./queries.ts";
import { labelOf, ROLES } from "./roles.ts";

/** Where an invitation's link leads: what it is to, and the way in. */
export function InvitePage() {
  const token = useLinkToken();
  return token === null ? (
    <Closed
      title="Open the whole link"
      lead="A part of the invitation's link is missing. Copy it again, to its end, or ask for a new one."
    />
  ) : (
    <Invitation token={token} />
  );
}

function Invitation({ token }: { token: string }) {
  const query = useQuery(inviteQuery(token));
  if (query.error instanceof HooklineError && [410, 422].includes(query.error.status)) {
    return (
      <Closed
        title="This link opens nothing any more"
        lead="It was used, replaced or withdrawn, or it is older than seven days. Ask whoever invited you for a new one. If you have joined already, sign in."
      />
    );
  }
  if (!query.data) {
    return (
      <Door title="Your invitation" lead="One moment.">
        <Loaded query={query} placeholder={<FormSkeleton />}>
          {() => null}
        </Loaded>
      </Door>
    );
  }
  const { project, role } = query.data;
  const may = ROLES.find((known) => known.role === role)?.may;
  return (
    <Door title={`Join ${project.name}`} lead={`Your role will be ${labelOf(role)}. ${may}`}>
      <AcceptInvite token={token} invite={query.data} />
    </Door>
  );
}

function Closed({ title, lead }: { title: string; lead: string }) {
  return (
    <Door title={title} lead={lead}>
      <Button fullWidth variant="default" renderRoot={(props) => <Link to="/sign-in" {...props} />}>
        Sign in
      </Button>
    </Door>
  );
}

function FormSkeleton() {
  return (
    <Stack role="status" aria-label="Loading">
      <Skeleton height={56} />
      <Skeleton height={56} />
      <Skeleton height={36} />
    </Stack>
  );
}
