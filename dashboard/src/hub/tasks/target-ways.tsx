import { Accordion, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../../projects/queries.ts";
import { connectionsQuery } from "../queries.ts";
import { useEditor } from "./editor.ts";
import { FilterRows } from "./filter-rows.tsx";
import { problemWithin } from "./problems.ts";
import { RETRIES } from "./retry-words.ts";
import type { TargetPart } from "./target-details.tsx";

/** When a target is for an event, when it begins, and how often it tries. */
export function TargetWays({ target, path, onChange }: TargetPart) {
  const { preview, problems } = useEditor();
  const isWrong = problemWithin(problems, `${path}.filter`) ?? problems.get(`${path}.after`);
  const hasOwn = target.filter !== null || Boolean(target.after) || target.retry !== "standard";
  const passes = preview?.targets.find(({ key }) => key === target.key)?.filter_passes;
  return (
    <Accordion variant="contained" order={3} defaultValue={hasOwn || isWrong ? "ways" : null}>
      <Accordion.Item value="ways">
        <Accordion.Control>Conditions, order and retries</Accordion.Control>
        <Accordion.Panel>
          <Stack>
            <FilterRows
              filter={target.filter}
              path={`${path}.filter`}
              passes={passes}
              onChange={(filter) => onChange({ ...target, filter })}
            />
            <After target={target} path={path} onChange={onChange} />
            <Select
              label="If it does not work out"
              description="Where the other system can’t be reached, is busy or has a fault."
              allowDeselect={false}
              data={[...RETRIES]}
              value={target.retry}
              onChange={(value) => {
                const found = RETRIES.find((one) => one.value === value);
                if (found) onChange({ ...target, retry: found.value });
              }}
            />
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function After({ target, path, onChange }: TargetPart) {
  const { slug } = useProject();
  const { definition, problems } = useEditor();
  const connections = useQuery(connectionsQuery(slug)).data?.data ?? [];
  const others = definition.targets
    .map((other, i) => ({ other, label: `Target ${i + 1}: ${nameOf(other.connection_id)}` }))
    .filter(({ other }) => other.key !== target.key);
  if (others.length === 0) return null;
  return (
    <Select
      label="Begins"
      placeholder="At once"
      clearable
      data={others.map(({ other, label }) => ({ value: other.key, label: `Once this is done: ${label}` }))}
      value={target.after ?? null}
      error={problems.get(`${path}.after`)}
      onChange={(after) => onChange({ ...target, after })}
    />
  );

  function nameOf(id: number | null): string {
    return connections.find((connection) => connection.id === id)?.name ?? "not chosen yet";
  }
}
