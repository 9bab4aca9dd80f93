/** More than a run's log needs: a connector that asks in a loop fills no disk. */
const MAX_STEPS = 50;
const MAX_DETAIL_CHARS = 2_000;

/** One thing that was done on the way, for the run's log; without secrets. */
export interface Step {
  /** `POST https://api.example.com/contacts`, `connect db.example.com:5432`, or a connector's own word. */
  what: string;
  /** Of an HTTP answer. */
  status: number | null;
  /** How long it took, in milliseconds; null where that says nothing. */
  ms: number | null;
  /** Why there was no answer: a code of `EGRESS_ERROR_SENTENCES`. */
  error: string | null;
  detail: string | null;
}

/** A step as it is told: only what it has, and any detail. */
interface ToldStep extends Partial<Omit<Step, "detail">> {
  what: string;
  detail?: unknown;
}

export interface Steps {
  readonly taken: readonly Step[];
  add(step: ToldStep): void;
}

/** Writes down the first 50 steps, redacted as they come: nothing holds a secret on its way to the log. */
export function createSteps(redact: (value: unknown) => unknown): Steps {
  const taken: Step[] = [];
  return {
    taken,
    add({ what, status = null, ms = null, error = null, detail }) {
      if (taken.length >= MAX_STEPS) return;
      taken.push({ what: String(redact(what)), status, ms, error, detail: textOf(redact(detail)) });
    },
  };
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_DETAIL_CHARS ? `${text.slice(0, MAX_DETAIL_CHARS)}…` : text;
}
