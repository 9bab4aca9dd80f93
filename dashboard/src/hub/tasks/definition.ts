import type { Connector } from "../queries.ts";
import type { Definition, TaskSource, TaskTarget } from "./queries.ts";

export type Action = Connector["targets"][number];

/** Changes of a definition, each as a new one. */

/** A target to be filled in; its key is its own for good. */
export function newTarget(targets: readonly TaskTarget[]): TaskTarget {
  return {
    key: freeKey(targets.map(({ key }) => key)),
    connection_id: null,
    action: "",
    settings: {},
    filter: null,
    mapping: {},
    retry: "standard",
  };
}

function freeKey(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`t${number}`)) number++;
  return `t${number}`;
}

/** Who waited for it begins at once. */
export function withoutTarget(definition: Definition, key: string): Definition {
  const left = definition.targets.filter((target) => target.key !== key);
  return {
    ...definition,
    targets: left.map((target) => (target.after === key ? { ...target, after: null } : target)),
  };
}

export function withTarget(definition: Definition, changed: TaskTarget): Definition {
  return {
    ...definition,
    targets: definition.targets.map((target) => (target.key === changed.key ? changed : target)),
  };
}

/** The sample was another source's. */
export function withSource(definition: Definition, source: TaskSource): Definition {
  const isSame =
    definition.source?.kind === source.kind && definition.source.connection_id === source.connection_id;
  return { ...definition, source, sample: isSame ? definition.sample : null };
}

/** Another act has other settings and other fields; what it suggests for its settings is chosen to begin with. */
export function withAction(target: TaskTarget, { id, settings: fields }: Action): TaskTarget {
  const suggested = Object.fromEntries(
    fields.flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, initial]])),
  );
  if (target.action === id) return { ...target, settings: { ...suggested, ...target.settings } };
  return { ...target, action: id, settings: suggested, mapping: {} };
}

/** A field that nothing is written into isn't mapped. */
export function withMapping(target: TaskTarget, field: string, template: string): TaskTarget {
  const { [field]: _, ...others } = target.mapping;
  return { ...target, mapping: template === "" ? others : { ...others, [field]: template } };
}

/** An expression put into a template where the cursor is: what was selected goes. */
export function inserted(template: string, path: string, [from, to]: readonly [number, number]): string {
  return `${template.slice(0, from)}{{ ${path} }}${template.slice(to)}`;
}
