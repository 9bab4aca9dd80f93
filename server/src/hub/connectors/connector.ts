import type { Io } from "./io.ts";

/**
 * Code that knows one kind of system. One plain object, in a file of its own: what a person fills in, how to tell
 * whether it works, what comes in from there and what can be done there. It decides nothing about time, retries,
 * addresses or secrets: the only way out is the `io` that it is handed.
 */
export interface Connector {
  /** Stored with each connection: never changed. Lower case and hyphens. */
  id: string;
  name: string;
  /** What it is good for, in one sentence for people who don't program. */
  summary: string;
  category:
    | "waitlist"
    | "database"
    | "mail"
    | "chat"
    | "crm"
    | "sheet"
    | "file"
    | "payment"
    | "code"
    | "anything";
  /** Words besides the name that it is searched by. */
  keywords?: readonly string[];
  /** What a connection to it is made of; secret ones are sealed. */
  auth: readonly Field[];
  /** Sentences on where to find what `auth` asks for, and with which rights. */
  help: readonly string[];
  /**
   * Attempts under way at once by one connection, in each process, whichever tasks they are of; left out where as many may
   * be as to any target. For what is asked to bear a session for each.
   */
  atOnce?: number;
  /** "Test connection": throws `Refusal` with what to do where it doesn't work; answers what it found, as a sentence. */
  check?(io: Io, connection: Values): Promise<string>;
  source?: SourceKind;
  targets?: readonly TargetKind[];
}

/** What was filled in, by the fields' ids: text, numbers, yes or no. */
export type Values = Readonly<{ [id: string]: unknown }>;

/** Something to fill in. The form, the checks, the API's description and the help are made of it. */
export interface Field {
  id: string;
  label: string;
  kind: "text" | "long_text" | "secret" | "number" | "boolean" | "choice" | "url";
  required?: boolean;
  help?: string;
  placeholder?: string;
  initial?: string | number | boolean;
  /** Of a choice. */
  options?: readonly Option[];
  /** A choice whose options are asked for by `TargetKind.options` under this name, once what it stands on is filled in. */
  discovered?: boolean;
  /** It says where the secrets are sent: with another one, they are asked for anew. */
  address?: true;
  /** Shown only while another field has one of these values. */
  when?: { field: string; in: readonly (string | number | boolean)[] };
}

export interface Option {
  value: string;
  label: string;
}

/** What comes in from there. */
export interface SourceKind {
  /** How its requests are verified unless a person chooses otherwise; the first of those that fit. */
  schemes: readonly SchemeId[];
  /** Rules that a new source starts with. */
  rules?: Partial<SourceRules>;
  /** What to do over there, step by step; `{url}` stands for the webhook URL. */
  steps: readonly string[];
  /** What its requests look like, so that a task can be built before the first one came. */
  samples?: readonly { type: string; label: string; body: object }[];
  /** Answers a handshake (a `GET`, or a request that only wants an echo); null where the request is an ordinary one. */
  handshake?(request: {
    method: string;
    query: Values;
    body: unknown;
  }): { status: number; body: string } | null;
}

export const SCHEMES = [
  "none",
  "standard",
  "prefinery",
  "stripe",
  "github",
  "hmac",
  "basic",
  "header",
] as const;
export type SchemeId = (typeof SCHEMES)[number];

/** How a source's requests are verified, named and told apart. */
export interface SourceRules {
  scheme: SchemeId;
  /** Seconds that a signed time may be off. */
  tolerance_s: number;
  /** For `hmac` and `header`: which header, and what stands before the signature in it. */
  header: string | null;
  prefix: string;
  encoding: "hex" | "base64";
  hash: "sha1" | "sha256" | "sha512";
  /** Where the event's type is: a path into the body, or a header. */
  type_path: string | null;
  type_header: string | null;
  /** Where what names a request once and for all is. `webhook-id` counts before these. */
  id_path: string | null;
  id_header: string | null;
}

/** One thing that can be done there. */
export interface TargetKind {
  /** Stored with each task: never changed. */
  id: string;
  name: string;
  summary: string;
  /** What is chosen once, when the task is built: a table, a list, a channel. */
  settings: readonly Field[];
  /** The options of a `discovered` setting. */
  options?(io: Io, connection: Values, settings: Values, field: string): Promise<readonly Option[]>;
  /** What can be mapped into, as these settings stand. */
  fields(
    io: Io,
    connection: Values,
    settings: Values,
  ): Promise<readonly TargetField[]> | readonly TargetField[];
  /** Does it, once. Throws `Refusal` where it can't; what it answers is shown in the run. */
  run(io: Io, input: RunInput): Promise<RunOutput>;
}

export interface TargetField {
  id: string;
  label: string;
  type: "text" | "number" | "boolean" | "date" | "json";
  required?: boolean;
  help?: string;
  /** Something to begin with, as an expression: `{{ data.email }}`. */
  suggestion?: string;
}

export interface RunInput {
  connection: Values;
  settings: Values;
  /** By the target fields' ids; what was not mapped is missing, what came to nothing is null. */
  values: Values;
  /** The same for every attempt to do this for the same event: who has seen it before does nothing. */
  idempotencyKey: string;
  /** Of the event. ms. */
  occurredAt: number;
}

export interface RunOutput {
  /** What happened, as a sentence: "Added row 17 to contacts". */
  summary: string;
  /** What the other side answered, as far as it helps; shown as JSON, redacted. */
  output?: unknown;
}

/** Why something didn't work out, and whether it may later. */
export class Refusal extends Error {
  /** `no`: the same would be refused again. `later`: worth another try (it couldn't be reached, is busy, or had a fault). */
  readonly kind: "no" | "later";
  /** Of the other side's answer, where there was one. */
  readonly status: number | null;
  /** A word of the field's: `timed_out`, `blocked_address`, `unauthorized`. */
  readonly code: string;
  readonly retryAfterS: number | null;

  constructor(
    kind: "no" | "later",
    code: string,
    message: string,
    { status = null, retryAfterS = null }: { status?: number | null; retryAfterS?: number | null } = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.kind = kind;
    this.code = code;
    this.status = status;
    this.retryAfterS = retryAfterS;
  }
}
