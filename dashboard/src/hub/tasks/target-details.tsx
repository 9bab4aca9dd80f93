import { Alert, Skeleton, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Failed } from "../../kit/failed.tsx";
import { useProject } from "../../projects/queries.ts";
import { missingFields } from "../connections/field-values.ts";
import type { Action } from "./definition.ts";
import { useEditor } from "./editor.ts";
import { Mapping } from "./mapping.tsx";
import { fieldsQuery, type TaskTarget } from "./queries.ts";
import { settingValues } from "./setting-values.ts";
import { TargetSettings } from "./target-settings.tsx";
import { TargetWays } from "./target-ways.tsx";
import { TestTarget } from "./test-target.tsx";

const PAUSE_MS = 400;

export interface TargetPart {
  target: TaskTarget;
  /** Of the target, in the definition. */
  path: string;
  onChange: (next: TaskTarget) => void;
}

/** How a target does what it does: its settings, and what goes into its fields. */
export function TargetDetails({
  target,
  connection,
  action,
  path,
  onChange,
}: TargetPart & { connection: number; action: Action }) {
  const { slug } = useProject();
  const { problems } = useEditor();
  const [settings] = useDebouncedValue(target.settings, PAUSE_MS);
  const missing = missingFields(action.settings, settingValues(action, settings));
  const isFilledIn = Object.keys(missing).length === 0;
  const fields = useQuery({
    ...fieldsQuery(slug, { connection, action: action.id, settings }),
    enabled: isFilledIn,
  });
  return (
    <Stack gap="lg">
      <TargetSettings
        target={target}
        connection={connection}
        action={action}
        path={path}
        onChange={onChange}
      />
      {problems.has(`${path}.settings`) && <Alert color="red">{problems.get(`${path}.settings`)}</Alert>}
      {fields.isError && (
        <Failed
          title="Its fields could not be read"
          error={fields.error}
          onRetry={() => void fields.refetch()}
        />
      )}
      {fields.isLoading && <Skeleton height={160} role="status" aria-label="Loading the fields" />}
      {isFilledIn && fields.data && (
        <Mapping target={target} fields={fields.data.data} path={path} onChange={onChange} />
      )}
      <TargetWays target={target} path={path} onChange={onChange} />
      <TestTarget target={target} />
    </Stack>
  );
}
