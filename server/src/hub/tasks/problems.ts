import { isEventType } from "../../events/index.ts";
import { compile, problemText } from "../../kernel/expressions/index.ts";
import { isShown } from "../connections/fields.ts";
import type { Connector, TargetField, TargetKind } from "../connectors/connector.ts";
import type { Definition, TaskSource, TaskTarget } from "./definition.ts";
import { filterProblems } from "./filter.ts";

/** What a definition lacks, and where: `targets.0.mapping.email`. */
export interface Problem {
  path: string;
  message: string;
}

/** What a definition may speak of. */
export interface Surroundings {
  /** The project's connections, each with its connector; null where the connector is gone from the code. */
  connections: ReadonlyMap<number, Connector | null>;
  /** By the target's key, where they were asked for. */
  fields: { readonly [key: string]: readonly TargetField[] };
}

/** All that stands against publishing a definition. Pure: whatever is asked of others was asked before. */
export function problemsOf(definition: Definition, around: Surroundings): Problem[] {
  const { source, filter, targets } = definition;
  return [
    ...sourceProblems(source, around),
    ...under("filter", filterProblems(filter)),
    ...(targets.length === 0 ? [{ path: "targets", message: "Add a target: something to be done." }] : []),
    ...targets.flatMap((target, i) => targetProblems(target, `targets.${i}`, targets, around)),
  ];
}

function sourceProblems(source: TaskSource | null, { connections }: Surroundings): Problem[] {
  if (source === null) return [{ path: "source", message: "Choose where the events come from." }];
  if (source.kind === "project") {
    return source.types.flatMap((type, i) =>
      isEventType(type) ? [] : [{ path: `source.types.${i}`, message: `"${type}" is no event type.` }],
    );
  }
  const path = "source.connection_id";
  if (source.connection_id === null) return [{ path, message: "Choose a connection." }];
  if (!connections.has(source.connection_id)) return [{ path, message: "This connection is gone." }];
  const connector = connections.get(source.connection_id);
  return connector?.source ? [] : [{ path, message: "Nothing comes in by this connection: choose another." }];
}

function targetProblems(
  target: TaskTarget,
  path: string,
  all: readonly TaskTarget[],
  { connections, fields }: Surroundings,
): Problem[] {
  const kind = kindOf(target, connections);
  return [
    ...(typeof kind === "string" ? [{ path: `${path}.connection_id`, message: kind }] : []),
    ...(typeof kind === "string" ? [] : settingProblems(target, kind, path)),
    ...under(`${path}.filter`, filterProblems(target.filter)),
    ...mappingProblems(target, fields[target.key], path),
    ...orderProblems(target, path, all),
  ];
}

/** What is to be done there, or why that can't be. */
function kindOf(
  { connection_id, action }: TaskTarget,
  connections: Surroundings["connections"],
): TargetKind | string {
  if (connection_id === null) return "Choose a connection.";
  const connector = connections.get(connection_id);
  if (!connector) return "This connection is gone.";
  const kind = connector.targets?.find(({ id }) => id === action);
  return kind ?? `${connector.name} has nothing called "${action}": choose what is to be done.`;
}

function settingProblems({ settings }: TaskTarget, kind: TargetKind, path: string): Problem[] {
  return kind.settings.flatMap((field) => {
    const value = settings[field.id];
    const isMissing = value === undefined || value === null || value === "";
    if (!field.required || !isMissing || !isShown(field, settings)) return [];
    return [{ path: `${path}.settings.${field.id}`, message: `${field.label} is missing.` }];
  });
}

function mappingProblems(
  { mapping }: TaskTarget,
  fields: readonly TargetField[] | undefined,
  path: string,
): Problem[] {
  const wrong = Object.entries(mapping).flatMap(([id, template]) => {
    const compiled = compile(template);
    if ("problem" in compiled) return [{ path: `${path}.mapping.${id}`, message: problemText(compiled) }];
    if (fields && template !== "" && !fields.some((field) => field.id === id))
      return [{ path: `${path}.mapping.${id}`, message: `There is no field “${nameOf(id)}” (any more).` }];
    return [];
  });
  const missing = (fields ?? [])
    .filter(({ id, required }) => required && (mapping[id] ?? "") === "")
    .map(({ id, label }) => ({ path: `${path}.mapping.${id}`, message: `${label} is needed: fill it in.` }));
  return [...wrong, ...missing];
}

/** As a person wrote it: an HTTP request's own fields are told apart from its path by what stands before them. */
function nameOf(field: string): string {
  return field.replace(/^field:/, "");
}

/** Keys are told apart, and nobody waits for itself or for nobody. */
function orderProblems(target: TaskTarget, path: string, all: readonly TaskTarget[]): Problem[] {
  const sameKey = all.filter(({ key }) => key === target.key).length > 1;
  if (sameKey) return [{ path: `${path}.key`, message: `Two targets have the key "${target.key}".` }];
  if (!target.after) return [];
  const message = chainProblem(target, all);
  return message === null ? [] : [{ path: `${path}.after`, message }];
}

function chainProblem(target: TaskTarget, all: readonly TaskTarget[]): string | null {
  let current: TaskTarget | undefined = target;
  for (let steps = 0; current?.after; steps++) {
    const { after }: TaskTarget = current;
    if (steps > all.length) return "Targets wait for each other in a circle.";
    current = all.find(({ key }) => key === after);
    if (!current) return `There is no target "${after}" to wait for.`;
  }
  return null;
}

function under(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
}
