import { Box, Button, Skeleton, Stack, Text } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { DataTree } from "../data-tree.tsx";
import { inserted, withMapping, withMovedMapping } from "./definition.ts";
import classes from "./editor.module.css";
import { useEditor } from "./editor.ts";
import { ExpressionHelp } from "./expressions/help-drawer.tsx";
import { fieldsOf } from "./expressions/offers.ts";
import { MappedField } from "./mapped-field.tsx";
import { matchesOf } from "./matches.ts";
import type { TargetField, TaskTarget } from "./queries.ts";
import { StrayField } from "./stray-field.tsx";

/** What goes into a target's fields: the sample on the left, the fields on the right; a field of the sample that is picked goes into the one last written in. */
export function Mapping({
  target,
  fields,
  path,
  onChange,
}: {
  target: TaskTarget;
  fields: readonly TargetField[];
  /** Of the target, in the definition. */
  path: string;
  onChange: (next: TaskTarget) => void;
}) {
  const { sample, data, isReadingSample, preview, problems } = useEditor();
  const [active, setActive] = useState<string | null>(null);
  const inputs = useRef(new Map<string, HTMLTextAreaElement>());
  const values = preview?.targets.find(({ key }) => key === target.key)?.values ?? {};
  const write = (id: string, template: string) => onChange(withMapping(target, id, template));
  const free = fields.filter(({ id }) => !target.mapping[id]);
  const sampled = useMemo(() => (data === null ? [] : fieldsOf(data)), [data]);
  const matches = matchesOf(free, sampled);
  const matching = Object.keys(matches).length;
  const stray = Object.entries(target.mapping).filter(([id]) => !fields.some((field) => field.id === id));
  const into = active ?? (free.find(({ required }) => required) ?? free[0] ?? fields[0])?.id;

  const pick = (picked: string) => {
    if (into === undefined) return;
    const input = inputs.current.get(into);
    const template = target.mapping[into] ?? "";
    const end = template.length;
    write(into, inserted(template, picked, [input?.selectionStart ?? end, input?.selectionEnd ?? end]));
    setActive(into);
    input?.focus();
  };
  return (
    <div className={classes.mapping}>
      <Box className={classes.tree}>
        <Text size="sm" fw={600} mb={4}>
          What comes in
        </Text>
        {isReadingSample ? (
          <Skeleton height={160} role="status" aria-label="Loading the sample" />
        ) : data === null ? (
          <Text size="sm" c="dimmed">
            {sample === null
              ? "Choose a source and a sample: what it holds can be picked here."
              : "The sample could not be read: see above."}
          </Text>
        ) : (
          <DataTree data={data} label="The sample" onPick={pick} />
        )}
      </Box>
      <Stack gap="sm" className={classes.fields}>
        <Text size="sm" c="dimmed">
          Click a field, then what shall go into it; or type <code>{"{{"}</code>, and what comes in is
          offered. <ExpressionHelp />
        </Text>
        {matching > 0 && (
          <Button
            variant="light"
            size="xs"
            className={classes.fill}
            onClick={() => onChange({ ...target, mapping: { ...target.mapping, ...matches } })}
          >
            {matching === 1 ? "Fill in the field that matches" : `Fill in the ${matching} fields that match`}
          </Button>
        )}
        {stray.map(([id, template]) => (
          <StrayField
            key={id}
            id={id}
            template={template}
            free={free}
            onMove={(field) => onChange(withMovedMapping(target, id, field))}
            onRemove={() => write(id, "")}
          />
        ))}
        {fields.map((field) => (
          <MappedField
            key={field.id}
            field={field}
            template={target.mapping[field.id] ?? ""}
            value={values[field.id]}
            problem={problems.get(`${path}.mapping.${field.id}`)}
            isActive={into === field.id}
            inputRef={(input) => {
              if (input) inputs.current.set(field.id, input);
              else inputs.current.delete(field.id);
            }}
            onFocus={() => setActive(field.id)}
            onChange={(template) => write(field.id, template)}
          />
        ))}
      </Stack>
    </div>
  );
}
