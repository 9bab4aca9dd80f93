import type { Session, Tx } from "../kernel/database/index.ts";

/** One event on its way to one target, claimed by this process. */
export interface Delivery {
  id: number;
  targetId: number;
  eventId: number;
  eventType: string;
  /** `evt_…`: the same on every attempt and resend of the event. */
  webhookId: string;
  body: string;
  /** How many tasks stand behind the event in a row; 0 for nearly all. */
  hops: number;
  /** Attempts made before this one that count towards the policy's limit. */
  attempts: number;
  /** This attempt's number in the log, where interrupted ones are counted too. */
  number: number;
  claimId: number;
  leaseUntil: number;
}

/** What is logged of an attempt. Header members are JSON objects as text. */
export interface Attempt {
  startedAt: number;
  durationMs: number;
  statusCode: number | null;
  errorCode: string | null;
  detail: string | null;
  requestHeaders: string | null;
  responseHeaders: string | null;
  responseBody: string | null;
  /** What a run gave its target, as JSON; a webhook's is the event's body. */
  input?: string | null;
}

/** What becomes of a delivery after an attempt. */
export type Settlement =
  | { state: "accepted" | "rejected" | "failed" }
  /** There was nothing to do: the event isn't one that this target wants. */
  | { state: "canceled" }
  /** Rejected, and the target asks to be left alone: nothing more is sent to it until a member says so. */
  | { state: "rejected"; hold: true }
  | { state: "pending"; dueAt: number };

export interface Sent {
  attempt: Attempt;
  settlement: Settlement;
}

/** Makes one attempt. Never rejects: what goes wrong is an outcome. */
export type Send = (delivery: Delivery) => Promise<Sent>;

/** Attempts under way at once, in this process, of all targets whose other side is the same and bears little. */
export interface SharedCap {
  id: string;
  cap: number;
}

/** How a target is sent to, as it stands now. */
export interface Prepared {
  send: Send;
  /** Left out where the target's own cap is all that counts. */
  shared?: SharedCap | undefined;
}

/** Knows one kind of target. */
export interface Sender {
  kind: string;
  /** The way to each of these targets as it stands now; asked once a claim. A target that is missing is gone. */
  prepare(session: Session, targetIds: number[]): Promise<Map<number, Prepared>>;
  /** Notes, in the transaction that settles, that these targets are held. */
  hold(tx: Tx, targetIds: number[], at: number): Promise<void>;
  /** Does, in the transaction that settles, what is to follow from these having been accepted. */
  accepted?(tx: Tx, deliveries: readonly AcceptedDelivery[]): Promise<void>;
}

export interface AcceptedDelivery extends Delivery {
  projectId: number;
}
