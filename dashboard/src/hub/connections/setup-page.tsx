import { Button, Stack, Text } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { tellDone } from "../../kit/tell.ts";
import { useMay, useProject } from "../../projects/queries.ts";
import { Arrival } from "../captures/arrival.tsx";
import { ActsCard } from "./acts-card.tsx";
import { CredentialsCard } from "./credentials-card.tsx";
import { LastAnswerCard } from "./last-answer.tsx";
import classes from "./setup-page.module.css";
import { StepsCard } from "./steps-card.tsx";
import { TestCard } from "./test-card.tsx";
import { UrlCard } from "./url-card.tsx";
import { useConnection } from "./use-connection.ts";
import { VerificationCard } from "./verification-card.tsx";

/** How a connection is brought to work: its webhook URL and what arrives there, or what it takes to act over there. */
export function SetupPage() {
  const { connection, connector } = useConnection();
  const mayChange = useMay("admin");
  const { source } = connection;
  return (
    <>
      <div className={source ? classes.receiving : classes.acting}>
        {source && (
          <>
            <Stack>
              <UrlCard connection={connection} source={source} />
              {connector?.source && <StepsCard steps={connector.source.steps} url={source.url} />}
            </Stack>
            <Stack className={classes.arrival}>
              <Arrival connection={connection} />
            </Stack>
          </>
        )}
        <Stack>
          <LastAnswerCard connection={connection} />
          {source && connector?.source && mayChange && (
            <VerificationCard connection={connection} source={source} kind={connector.source} />
          )}
          {connector && connector.auth.length > 0 && mayChange && (
            <CredentialsCard connection={connection} connector={connector} />
          )}
          {connector?.can_check && mayChange && <TestCard connection={connection} />}
          {connector && connector.targets.length > 0 && <ActsCard connector={connector} />}
        </Stack>
      </div>
      <Finish name={connection.name} />
    </>
  );
}

/** The end of the way to a new connection. */
function Finish({ name }: { name: string }) {
  const { slug } = useProject();
  const { setup } = useSearch({ from: "/members/projects/$project/integrations/$connection/" });
  if (!setup) return null;
  return (
    <section className={classes.finish} aria-label="The last step">
      <Text size="sm" c="dimmed" flex={1} miw="10rem">
        All of this can be changed later.
      </Text>
      <Button
        onClick={() => tellDone(`“${name}” is ready for your tasks.`)}
        renderRoot={(props) => (
          <Link to="/projects/$project/integrations" params={{ project: slug }} {...props} />
        )}
      >
        Finish
      </Button>
    </section>
  );
}
