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

/** `of`: the target that it was chosen for. What somebody chose meanwhile stays, there and above. */
export function withTargetSetting(
  definition: Definition,
  of: TaskTarget,
  [id, value]: readonly [id: string, value: string],
): Definition {
  const target = definition.targets.find(({ key }) => key === of.key);
  if (!target || target.settings[id] || !isSamePlace(target, of)) return definition;
  return withTarget(definition, { ...target, settings: { ...target.settings, [id]: value } });
}

function isSamePlace(now: TaskTarget, before: TaskTarget): boolean {
  const settings = Object.entries(before.settings);
  return (
    now.connection_id === before.connection_id &&
    now.action === before.action &&
    settings.every(([id, value]) => now.settings[id] === value)
  );
}

/** What is chosen below another setting is of what that was before. */
export function withSetting(
  target: TaskTarget,
  { settings: fields }: Action,
  [id, value]: readonly [id: string, value: string | number | boolean],
): TaskTarget {
  const at = fields.findIndex((field) => field.id === id);
  const below = fields[at]?.discovered ? fields.slice(at + 1).filter(({ discovered }) => discovered) : [];
  const kept = Object.entries(target.settings).filter(([name]) => !below.some((field) => field.id === name));
  return { ...target, settings: { ...Object.fromEntries(kept), [id]: value } };
}

/** The sample was another source's. */
export function withSource(definition: Definition, source: TaskSource): Definition {
  const isSame =
    definition.source?.kind === source.kind && definition.source.connection_id === source.connection_id;
  return { ...definition, source, sample: isSame ? definition.sample : null };
}

/** What was chosen and written stays where the act has such settings; what it suggests for the others is chosen to begin with. */
export function withAction(target: TaskTarget, { id, settings: fields }: Action): TaskTarget {
  const settings = fields.flatMap(({ id, initial }) => {
    const value = target.settings[id] ?? initial;
    return value === undefined ? [] : [[id, value]];
  });
  return { ...target, action: id, settings: Object.fromEntries(settings) };
}

/** A field that nothing is written into isn't mapped. */
export function withMapping(target: TaskTarget, field: string, template: string): TaskTarget {
  const { [field]: _, ...others } = target.mapping;
  return { ...target, mapping: template === "" ? others : { ...others, [field]: template } };
}

/** What was written for a field is written for another. */
export function withMovedMapping(target: TaskTarget, from: string, to: string): TaskTarget {
  return withMapping(withMapping(target, from, ""), to, target.mapping[from] ?? "");
}

/** An expression put into a template where the cursor is: what was selected goes. */
export function inserted(template: string, path: string, [from, to]: readonly [number, number]): string {
  return `${template.slice(0, from)}{{ ${path} }}${template.slice(to)}`;
}
