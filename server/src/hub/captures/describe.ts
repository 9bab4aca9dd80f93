import { hash } from "node:crypto";
import { HOPS_HEADER, hopsOf, MAX_HOPS } from "../../kernel/hops.ts";
import type { SourceRules } from "../connectors/connector.ts";
import { type Kind, REJECTIONS } from "./capture.ts";
import type { FoundSource } from "./find-source.ts";
import type { Unstored } from "./store.ts";
import { keyOf, typeOf } from "./tell-apart.ts";
import type { Verdict } from "./verify/index.ts";

/** How a person finds it again: by what stands at the beginning. */
const SEARCHED_CHARACTERS = 2000;
const HIDDEN = "(hidden)";
const CREDENTIALS = ["authorization", "proxy-authorization", "cookie"];

/** A request as it came, to one of the sources. */
export interface Incoming {
  source: FoundSource;
  method: string;
  /** By names in lower case. */
  headers: { readonly [name: string]: string };
  query: { readonly [name: string]: unknown };
  address: string;
  body: Buffer;
  /** Makes room for so many bytes more; throws `rate_limited` where there is none. */
  hold: (bytes: number) => void;
}

/** What was read of a request. */
export interface Reading {
  kind: Kind;
  data: unknown;
  /** Bytes of the body as it came. */
  size: number;
  /** For people. */
  notes: readonly (string | null)[];
}

/** How a request is stored: what it is called, what it is about, whether it starts anything. `now` in ms. */
export function describeCapture(
  { source, method, headers, query, address, body }: Omit<Incoming, "hold">,
  reading: Reading,
  verdict: Verdict,
  { name, now }: { name: string; now: number },
): Unstored {
  const rules: SourceRules = JSON.parse(source.rules);
  const reason = "reason" in verdict ? verdict.reason : null;
  const told = { headers, data: reading.data };
  const event_type = reason === null ? typeOf(rules, told) : null;
  const key = reason === null ? keyOf(rules, told) : null;
  const hops = hopsOf(headers[HOPS_HEADER]);
  const isCircle = hops >= MAX_HOPS;
  const data = reading.data === null ? null : JSON.stringify(reading.data);
  return {
    capture: {
      project_id: source.project_id,
      connection_id: source.connection_id,
      name,
      received_at: now,
      method,
      address,
      content_type: headers["content-type"] ?? null,
      kind: reading.kind,
      size: reading.size,
      event_type,
      reason,
      verified_by: "verifiedBy" in verdict ? verdict.verifiedBy : null,
      note: noteOf([
        reason && REJECTIONS[reason],
        ...reading.notes,
        isCircle ? `It has gone through ${hops} tasks and came back, so it started none.` : null,
        source.paused_at === null ? null : "The source is paused, so it started no task.",
      ]),
      hops,
      search: searchText([name, event_type, data]),
      query: JSON.stringify(query),
      headers: JSON.stringify(withoutCredentials(headers, rules)),
      data,
      raw: body,
    },
    keyHash: key === null ? null : hash("sha256", key, "hex"),
    startsTasks: !isCircle && source.paused_at === null,
  };
}

function noteOf(notes: readonly (string | null)[]): string | null {
  return notes.filter((note) => note !== null).join(" ") || null;
}

function searchText(parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join(" ");
  return text.slice(0, SEARCHED_CHARACTERS).toWellFormed().toLowerCase();
}

function withoutCredentials(headers: Incoming["headers"], { scheme, header }: SourceRules) {
  const hidden = scheme === "header" && header ? [...CREDENTIALS, header.toLowerCase()] : CREDENTIALS;
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, hidden.includes(name) ? HIDDEN : value]),
  );
}
