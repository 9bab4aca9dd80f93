import { Alert, Anchor, Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "../../kit/open-row.module.css";
import { When } from "../../kit/when.tsx";
import { useProject } from "../../projects/queries.ts";
import type { Connection } from "../queries.ts";
import { stateOf } from "./connection-state.ts";

type Answer = NonNullable<Connection["last_answer"]>;

/** The last thing that a run asked of a connection, where that didn't work and nothing has since. */
function wrongAnswer(connection: Connection): Answer | null {
  const state = stateOf(connection);
  return state === "refused" || state === "failing" ? connection.last_answer : null;
}

/** When it was refused, and the way to the run, for a list. */
export function LastAnswer({ connection }: { connection: Connection }) {
  const answer = wrongAnswer(connection);
  if (answer === null) return null;
  return (
    <Group gap="xs" className={classes.above ?? ""}>
      <Text size="sm" c="dimmed" component="span">
        <When at={answer.at} />
      </Text>
      <RunLink answer={answer} />
    </Group>
  );
}

/** The same in full. */
export function LastAnswerCard({ connection }: { connection: Connection }) {
  const answer = wrongAnswer(connection);
  if (answer === null) return null;
  const isFinal = answer.outcome === "refused";
  return (
    <Alert
      color={isFinal ? "red" : "orange"}
      icon={<IconAlertTriangle aria-hidden />}
      title={isFinal ? "The last request was refused" : "The last request failed"}
    >
      <Text size="sm" style={{ overflowWrap: "anywhere" }}>
        {answer.message ?? whatIsKnown(answer)}
      </Text>
      <Group gap="xs" mt="xs">
        <Text size="sm" component="span">
          <When at={answer.at} />
        </Text>
        <RunLink answer={answer} />
      </Group>
    </Alert>
  );
}

function whatIsKnown({ status_code }: Answer): string {
  const said = "What was said about it is no longer kept.";
  return status_code === null ? said : `It answered ${status_code}. ${said}`;
}

function RunLink({ answer: { run } }: { answer: Answer }) {
  const { slug } = useProject();
  if (run === null) return null;
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link
          to="/projects/$project/tasks/$task/runs"
          params={{ project: slug, task: run.task_id }}
          search={{ run: run.id }}
          {...props}
        />
      )}
    >
      See the run
    </Anchor>
  );
}
