import type { CaptureRow, Connector } from "../queries.ts";
import type { Definition, HappenedEvent, SampleInput, TaskSource } from "./queries.ts";

type Sample = NonNullable<Definition["sample"]>;

export interface SampleOption {
  sample: Sample;
  label: string;
}

/** As many as one looks through. */
const SHOWN_EVENTS = 10;

/**
 * What there is to try a task on where the project itself is the source: an example of each event, and then what
 * happened lately, so that nobody real is written to who wasn't chosen.
 */
export function samplesOfProject(
  { types }: TaskSource,
  {
    known,
    happened,
    timeOf,
  }: {
    known: readonly { name: string; display_name: string }[];
    happened: readonly HappenedEvent[];
    timeOf: (at: string) => string;
  },
): SampleOption[] {
  const wanted = known.filter(({ name }) => types.length === 0 || types.includes(name));
  const examples = wanted.map(
    ({ name, display_name }): SampleOption => ({
      sample: { kind: "event_type", name },
      label: `Example: ${display_name}`,
    }),
  );
  const events = happened
    .flatMap((event): SampleOption[] => {
      const kind = wanted.find(({ name }) => name === event.type);
      if (!kind) return [];
      const words = [kind.display_name, personOf(event.data), timeOf(event.created_at)];
      return [
        {
          sample: { kind: "event", name: String(event.id) },
          label: words.filter((word) => word !== null).join(", "),
        },
      ];
    })
    .slice(0, SHOWN_EVENTS);
  return [...examples, ...events];
}

/** Whom an event is about, by the address. */
function personOf(data: unknown): string | null {
  const { email, user, referrer } = (data ?? {}) as {
    email?: unknown;
    user?: { email?: unknown };
    referrer?: { email?: unknown };
  };
  const found = email ?? user?.email ?? referrer?.email;
  return typeof found === "string" ? found : null;
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
      ({ name, event_type, email, received_at }): SampleOption => ({
        sample: { kind: "capture", name },
        label: [event_type ?? "A request", email, timeOf(received_at)]
          .filter((word) => word !== null)
          .join(", "),
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
  if (sample.kind !== "event_type") return { kind: sample.kind, name: sample.name };
  const connection_id = source.kind === "connection" ? source.connection_id : null;
  return { kind: "event_type", name: sample.name, connection_id };
}

/** Names one in a list of them. */
export function keyOf({ kind, name }: Sample): string {
  return `${kind} ${name}`;
}
