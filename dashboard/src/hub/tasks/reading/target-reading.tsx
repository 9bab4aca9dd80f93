import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../../kit/card.tsx";
import { useProject } from "../../../projects/queries.ts";
import { connectionsQuery, connectorsQuery } from "../../queries.ts";
import classes from "../expressions/expressions.module.css";
import { readable } from "../expressions/pieces.ts";
import { Previewed } from "../previewed.tsx";
import type { Definition, Preview, TargetField, TaskTarget } from "../queries.ts";
import { RETRIES } from "../retry-words.ts";
import { Fact, Facts } from "./facts.tsx";
import { FilterWordsList } from "./filter-words-list.tsx";
import { tellMapping, tellSettings } from "./words.ts";

/** Something that a task does, in words: where, what, with what, and when. */
export function TargetReading({
  target,
  index,
  targets,
  fields,
  preview,
  inSample,
}: {
  target: TaskTarget;
  index: number;
  targets: Definition["targets"];
  /** As far as they are known. */
  fields: readonly TargetField[];
  preview: Preview | null;
  inSample: (path: string) => string | undefined;
}) {
  const { slug } = useProject();
  const connections = useQuery(connectionsQuery(slug)).data?.data ?? [];
  const connectors = useQuery(connectorsQuery(slug)).data?.data ?? [];
  const connection = connections.find(({ id }) => id === target.connection_id);
  const connector = connectors.find(({ id }) => id === (connection?.connector ?? target.connector));
  const action = connector?.targets.find(({ id }) => id === target.action);
  const waitsFor = targets.findIndex(({ key }) => key === target.after);
  const mapped = tellMapping(target, fields);
  const values = preview?.targets.find(({ key }) => key === target.key)?.values ?? {};
  return (
    <Card title={`Do this${targets.length > 1 ? ` (${index + 1})` : ""}`} lead={action?.summary}>
      <Stack>
        <Facts>
          <Fact label="Where">
            {connection?.name ?? `${connector?.name ?? "A connection"}, not chosen yet`}
          </Fact>
          {action && <Fact label="What">{action.name}</Fact>}
          {action &&
            tellSettings(action.settings, target.settings).map(({ label, text }) => (
              <Fact key={label} label={label}>
                {text}
              </Fact>
            ))}
          {waitsFor >= 0 && <Fact label="Begins">Once target {waitsFor + 1} is done</Fact>}
          <Fact label="If it does not work out">
            {RETRIES.find(({ value }) => value === target.retry)?.label}
          </Fact>
        </Facts>
        {target.filter && (
          <section>
            <Title order={3} size="h5" mb="xs">
              Only if
            </Title>
            <FilterWordsList filter={target.filter} inSample={inSample} />
          </section>
        )}
        <section>
          <Title order={3} size="h5" mb="xs">
            What goes into its fields
          </Title>
          {mapped.length === 0 ? (
            <Text size="sm" c="dimmed">
              Nothing yet.
            </Text>
          ) : (
            <Facts>
              {mapped.map(({ id, label, template, required }) => (
                <Fact key={id} label={label}>
                  <Template text={template} />
                  {values[id] && <Previewed value={values[id]} required={required} />}
                </Fact>
              ))}
            </Facts>
          )}
        </section>
      </Stack>
    </Card>
  );
}

function Template({ text }: { text: string }) {
  return readable(text).map(({ isExpression, text: part }, i) =>
    isExpression ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
      <code key={i} className={classes.expression}>
        {part}
      </code>
    ) : (
      part
    ),
  );
}
