import type { Generated, Selectable } from "kysely";
import type { CaptureState, Kind, Reason } from "./captures/capture.ts";
import type { SchemeId } from "./connectors/connector.ts";

interface ConnectionsTable {
  id: Generated<number>;
  project_id: number;
  /** The connector's id. */
  connector: string;
  name: string;
  description: string;
  /** JSON object by the ids of the connector's fields, but for the secret ones. */
  settings: string;
  /** The same of the secret ones, sealed. */
  secrets: string | null;
  checked_at: number | null;
  /** What the last check came to; null where it worked. */
  check_error: string | null;
  created_at: number;
  updated_at: number;
  /** What is deleted stays until its captures are gone, with its secrets wiped. */
  deleted_at: number | null;
}

interface SourcesTable {
  connection_id: number;
  project_id: number;
  token_hash: string;
  /** Sealed. */
  token: string;
  previous_token_hash: string | null;
  previous_until: number | null;
  /** JSON: `SourceRules`. */
  rules: string;
  /** JSON list of `SourceSecret`, the newest first, sealed; null for none. */
  secrets: string | null;
  paused_at: number | null;
  silence_days: number | null;
  /** When it was found silent; counts until something newer came. */
  silence_told_at: number | null;
  last_capture_at: number | null;
  created_at: number;
}

interface CapturesTable {
  id: number;
  project_id: number;
  connection_id: number;
  /** What it is called by in the API. */
  name: string;
  received_at: number;
  method: string;
  address: string | null;
  content_type: string | null;
  kind: Kind;
  size: number;
  event_type: string | null;
  state: CaptureState;
  reason: Reason | null;
  /** The scheme that it passed; null where none was asked for. */
  verified_by: SchemeId | null;
  note: string | null;
  hops: number;
  /** The event that tasks were told of it first; null where none waited. */
  event_id: number | null;
  /** What it is found by, in lower case. */
  search: string;
  /** JSON object. */
  query: string;
  /** JSON object, by names in lower case. */
  headers: string;
  /** JSON: what was read out of the body; null where nothing could be. */
  data: string | null;
  raw: Uint8Array;
}

interface CaptureKeysTable {
  connection_id: number;
  key_hash: string;
  seen_at: number;
}

/** Events that tell of a capture, besides its first. */
interface CaptureEventsTable {
  capture_id: number;
  event_id: number;
}

/** Events whose runs were emptied lately. */
interface EmptiedRunsTable {
  event_id: number;
  project_id: number;
  emptied_at: number;
}

/** Whose address is to be looked for. */
interface SoughtAddressesTable {
  id: Generated<number>;
  project_id: number;
  /** A name that tells nobody the address. */
  mailbox: string;
  due_at: number;
  /** When the look under way began, if it is for this one too. */
  taken_at: number | null;
}

/** How far a project's look for addresses has come. */
interface AddressLooksTable {
  project_id: number;
  stage: "captures" | "runs";
  /** The connection or target whose captures or runs are looked at. */
  part: number;
  /** The capture or delivery that was looked at last. */
  place: number;
}

/** What came of the last thing that was asked of a connection. */
interface ConnectionAnswersTable {
  connection_id: number;
  answered_at: number;
  /** `refused`: for good; `failed`: worth another try. */
  outcome: "done" | "refused" | "failed";
  error_code: string | null;
  status_code: number | null;
  task_id: number;
  event_id: number;
  delivery_id: number;
}

interface TasksTable {
  id: Generated<number>;
  project_id: number;
  name: string;
  description: string;
  /** JSON: `Definition`. */
  draft: string;
  /** The same; null before the first time. */
  published: string | null;
  version: Generated<number>;
  published_at: number | null;
  enabled_at: number | null;
  created_at: number;
  updated_at: number;
  deleted_at: number | null;
}

interface TaskTargetsTable {
  /** The id of its target in the delivery engine. */
  target_id: number;
  project_id: number;
  task_id: number;
  /** Of the definition's target. */
  key: string;
  deleted_at: number | null;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    connections: ConnectionsTable;
    sources: SourcesTable;
    captures: CapturesTable;
    capture_keys: CaptureKeysTable;
    capture_events: CaptureEventsTable;
    emptied_runs: EmptiedRunsTable;
    sought_addresses: SoughtAddressesTable;
    address_looks: AddressLooksTable;
    connection_answers: ConnectionAnswersTable;
    tasks: TasksTable;
    task_targets: TaskTargetsTable;
  }
}

export type ConnectionRow = Selectable<ConnectionsTable>;
export type SourceRow = Selectable<SourcesTable>;
export type CaptureRow = Selectable<CapturesTable>;
export type AddressLook = Selectable<AddressLooksTable>;
export type ConnectionAnswerRow = Selectable<ConnectionAnswersTable>;
export type TaskRow = Selectable<TasksTable>;
export type TaskTargetRow = Selectable<TaskTargetsTable>;
