import type { CaptureRow, Connector } from "../queries.ts";
import type { Definition, SampleInput, TaskSource } from "./queries.ts";

type Sample = NonNullable<Definition["sample"]>;

export interface SampleOption {
  sample: Sample;
  label: string;
}

/** What there is to try a task on where the project itself is the source: an example of each event. */
export function samplesOfProject(
  { types }: TaskSource,
  known: readonly { name: string; display_name: string }[],
): SampleOption[] {
  const wanted = known.filter(({ name }) => types.length === 0 || types.includes(name));
  return wanted.map(({ name, display_name }) => ({
    sample: { kind: "event_type", name },
    label: `Example: ${display_name}`,
  }));
}

/** The same of a connection: what came in, the newest first, then the examples that its connector has. */
export function samplesOfConnection(
  { types }: TaskSource,
  captures: readonly CaptureRow[],
  connector: Connector | undefined,
  timeOf: (at: string) => string,
): SampleOption[] {
  const isWanted = (type: string | null) => types.length === 0 || (type !== null && types.includes(type));
  const came = captures
    .filter(({ state, event_type }) => state !== "rejected" && isWanted(event_type))
    .map(
      ({ name, event_type, received_at }): SampleOption => ({
        sample: { kind: "capture", name },
        label: `${event_type ?? "A request"}, ${timeOf(received_at)}`,
      }),
    );
  const examples = (connector?.source?.samples ?? [])
    .filter(({ type }) => isWanted(type))
    .map(
      ({ type, label }): SampleOption => ({
        sample: { kind: "event_type", name: type },
        label: `Example: ${label}`,
      }),
    );
  return [...came, ...examples];
}

/** As the API takes it: an example is a connection's, or the project's. */
export function inputOf(sample: Sample | null, source: TaskSource | null): SampleInput | null {
  if (sample === null || source === null) return null;
  if (sample.kind === "capture") return { kind: "capture", name: sample.name };
  const connection_id = source.kind === "connection" ? source.connection_id : null;
  return { kind: "event_type", name: sample.name, connection_id };
}

/** Names one in a list of them. */
export function keyOf({ kind, name }: Sample): string {
  return `${kind} ${name}`;
}
