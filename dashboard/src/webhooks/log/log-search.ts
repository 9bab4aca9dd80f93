import type { paths } from "@hookline/sdk";

type Query = NonNullable<paths["/api/v1/projects/{project}/deliveries"]["get"]["parameters"]["query"]>;
export type DeliveryState = NonNullable<Query["state"]>;
type EventName = NonNullable<Query["event"]>;

export const STATES: readonly DeliveryState[] = ["pending", "accepted", "rejected", "failed", "canceled"];

const HOUR_MS = 3_600_000;
const SPANS = { "1h": HOUR_MS, "24h": 24 * HOUR_MS, "7d": 168 * HOUR_MS, "30d": 720 * HOUR_MS };
export type Span = keyof typeof SPANS;

/** What of the log is looked for. A span ends now; `since` and `until` are one's own. */
export interface LogFilter {
  state?: DeliveryState;
  event?: EventName;
  endpoint?: number;
  user?: number;
  span?: Span;
  since?: string;
  until?: string;
  webhook?: string;
}

/** All that the log's address holds: also which page is shown, and which webhook is open. */
export interface LogSearch extends LogFilter {
  cursor?: string;
  delivery?: number;
}

/** Reads the address; what makes no sense there falls away. */
export function readLogSearch(raw: Record<string, unknown>): LogSearch {
  return present({
    state: STATES.find((state) => state === raw.state),
    event: textOf(raw.event) as EventName | undefined,
    endpoint: idOf(raw.endpoint),
    user: idOf(raw.user),
    span: typeof raw.span === "string" && Object.hasOwn(SPANS, raw.span) ? (raw.span as Span) : undefined,
    since: timeOf(raw.since),
    until: timeOf(raw.until),
    webhook: textOf(raw.webhook),
    cursor: textOf(raw.cursor),
    delivery: idOf(raw.delivery),
  });
}

/** The filter alone. */
export function filterOf({ cursor: _, delivery: __, ...filter }: LogSearch): LogFilter {
  return filter;
}

export function countFilters({ since, until, ...others }: LogFilter): number {
  return Object.keys(others).length + (since === undefined && until === undefined ? 0 : 1);
}

/** From when to when: a span is counted back from `now` (ms). */
export function timesOf({ span, since, until }: LogFilter, now: number): { since?: string; until?: string } {
  if (span !== undefined) return { since: new Date(now - SPANS[span]).toISOString() };
  return present({ since, until });
}

/** What the API is asked for. `now` in ms. */
export function toQuery(filter: LogFilter, now: number): Query {
  const { state, event, endpoint, user, webhook } = filter;
  return {
    ...present({ state, event, endpoint_id: endpoint, user_id: user, webhook_id: webhook }),
    ...timesOf(filter, now),
  };
}

/** Without the members that are undefined: the address doesn't carry them. */
export function present<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function idOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A text in an address that looks like a number is read as one on the way. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

function timeOf(value: unknown): string | undefined {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
