import type { Socket } from "node:net";

/** The only door out of a connector: guarded, timed, recorded and redacted. One for each check, look or attempt. */
export interface Io {
  /** Makes one HTTP request. Throws `Refusal` (`later`) where no answer came; any answer is an answer. */
  fetch(request: IoRequest): Promise<IoAnswer>;
  /** A connection to a host and port that a person chose, for a database or mail driver to speak on. */
  connect(to: { host: string; port: number }): Promise<Socket>;
  /** What a person's file name stands for inside the folder that the operator set aside; throws `Refusal` where there is none. */
  file(name: string): string;
  /** Acts on this project, with no network between. */
  project: ProjectActs;
  /** Notes a step for the log, beside the requests that are noted by themselves. */
  note(step: string, detail?: unknown): void;
  /** The time, for what has to be signed with it. ms since the epoch. */
  now(): number;
  /** No waiting beyond this. ms, of `performance.now()`. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export interface IoRequest {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: string;
  headers?: { [name: string]: string };
  query?: { [name: string]: string | number | undefined };
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as a form. */
  form?: { [name: string]: string };
  /** Sent as it is. */
  body?: string | Uint8Array;
}

export interface IoAnswer {
  status: number;
  headers: { [name: string]: string };
  /** At most 1 MiB; what is more is cut off. */
  text: string;
}

/** What a task can do to the project that it belongs to. Everything is done once for one idempotency key. */
export interface ProjectActs {
  /** Adds a user, or changes the one with this address. */
  saveUser(input: { email: string; fields: { [name: string]: unknown } }): Promise<unknown>;
  addPoints(input: {
    user: UserRef;
    points: number;
    reason: string;
    idempotencyKey: string;
  }): Promise<unknown>;
  reachGoal(input: { user: UserRef; goal: string; idempotencyKey: string }): Promise<unknown>;
  markRewardDelivered(input: { grant: number }): Promise<unknown>;
  /** Takes a code of a reward's list, the same one for the same key. */
  takeCoupon(input: { reward: number; user: UserRef; idempotencyKey: string }): Promise<string>;
  /** The rewards that come with a code. */
  couponRewards(): Promise<readonly { id: number; name: string }[]>;
}

/** A user's id or address. */
export type UserRef = { id: number } | { email: string };
