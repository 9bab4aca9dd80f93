import type { SourceKind, SourceRules } from "../connectors/connector.ts";
import { findConnector } from "../connectors/index.ts";
import type { HubDeps } from "../deps.ts";
import { openSourceSecrets } from "../sources/secrets.ts";
import type { CaptureState, Reason } from "./capture.ts";
import { describeCapture, type Incoming } from "./describe.ts";
import type { FoundSource } from "./find-source.ts";
import { type Parsed, parseBody } from "./parse.ts";
import type { Store, Unstored } from "./store.ts";
import { type Unpacked, unpack } from "./unpack.ts";
import { verify } from "./verify/index.ts";

export type { Incoming } from "./describe.ts";

export interface ReceiveDeps extends Pick<HubDeps, "clock" | "ids" | "keyring"> {
  store: Store;
  /** Of a body, unpacked. */
  maxBytes: number;
}

/** Of what failed its check, so much is read all the same, for people to see; more would be anybody's to load the machine with. */
const READ_UNCHECKED_BYTES = 64 * 1024;
const UNREAD: Parsed = { kind: "unread", data: null, note: null };

type Handshake = { kind: "handshake"; status: number; body: string };

/** What a sender is answered: its handshake, or what became of what it sent. */
export type Received =
  | Handshake
  | { kind: "captured"; name: string; state: CaptureState; reason: Reason | null };

/** Takes a request in: reads it, checks who sent it, and stores it with what it starts. */
export async function receive(deps: ReceiveDeps, incoming: Incoming): Promise<Received> {
  const { headers, body, hold } = incoming;
  const unpacked = await unpack(body, headers["content-encoding"], deps.maxBytes);
  if (unpacked.body !== body) hold(unpacked.body.length);
  const read = readAll(deps, incoming, unpacked);
  if (read.kind === "handshake") return read;
  const { capture } = read.arrived;
  const { state } = await deps.store(read.arrived);
  return { kind: "captured", name: capture.name, state, reason: capture.reason };
}

/** A function of its own, so that what was read, which may take many times the body's room, is not kept while it is stored. */
function readAll(
  deps: ReceiveDeps,
  incoming: Incoming,
  unpacked: Unpacked,
): Handshake | { kind: "arrived"; arrived: Unstored } {
  const { source, method, headers, query, body } = incoming;
  const now = deps.clock.now();
  const rules: SourceRules = JSON.parse(source.rules);
  const secrets = openSourceSecrets(deps.keyring, source, now).map(({ secret }) => secret);
  const verdict = verify({ headers, bodies: [body, unpacked.body] }, rules, secrets, now);
  const isWorthReading = !("reason" in verdict) || unpacked.body.length <= READ_UNCHECKED_BYTES;
  const { kind, data, note } = isWorthReading
    ? parseBody(unpacked.body, headers["content-type"] ?? null)
    : UNREAD;
  const handshake = shakeHands(source, { method, query, body: data });
  if (handshake) return { kind: "handshake", ...handshake };
  const reading = { kind, data, size: body.length, notes: [unpacked.note, note] };
  const at = { name: deps.ids.sortable("cap"), now };
  return { kind: "arrived", arrived: describeCapture(incoming, reading, verdict, at) };
}

/** What a connector answers to who only wants to know whether somebody is there; null where a request is an ordinary one. */
export function shakeHands(
  { connector }: FoundSource,
  request: Parameters<NonNullable<SourceKind["handshake"]>>[0],
): { status: number; body: string } | null {
  return findConnector(connector)?.source?.handshake?.(request) ?? null;
}

/** Notes a request whose body was too long to be taken, so that a person sees that it came. */
export async function noteTooLarge(deps: ReceiveDeps, incoming: Incoming): Promise<void> {
  const size = Number(incoming.headers["content-length"] ?? 0);
  const at = { name: deps.ids.sortable("cap"), now: deps.clock.now() };
  await deps.store(describeCapture(incoming, { ...UNREAD, size, notes: [] }, { reason: "too_large" }, at));
}
