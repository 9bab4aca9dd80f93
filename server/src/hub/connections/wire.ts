import Type, { type Static } from "typebox";
import { idSchema, LINES, NAME } from "../../kernel/http/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { ProjectParams } from "../../projects/index.ts";
import type { HubDeps } from "../deps.ts";
import { sourcesOf } from "../sources/queries.ts";
import { SourceAnswer, toSource } from "../sources/wire.ts";
import type { ConnectionRow, SourceRow } from "../tables.ts";
import { type LastAnswer, lastAnswersOf } from "./last-answers.ts";
import { openSecrets } from "./secrets.ts";
import { type Use, usesOf } from "./used-by.ts";

const time = Type.String({ format: "date-time" });
const maybeTime = Type.Union([time, Type.Null()]);

/** `:project` and `:connection` in a path. */
export const ConnectionParams = Type.Object({
  ...ProjectParams.properties,
  connection: idSchema("The connection's id."),
});

const name = Type.String(NAME);
const description = Type.String({ maxLength: 500, ...LINES });
const text = Type.String({ maxLength: 20_000 });
const setting = Type.Union([text, Type.Number(), Type.Boolean()]);
const MAX_FIELDS = 50;

const settings = Type.Record(Type.String(), Type.Union([setting, Type.Null()]), {
  maxProperties: MAX_FIELDS,
  description: "By the ids of the connector's `auth` fields; null empties one, and what is not sent stays.",
});
const secrets = Type.Record(Type.String(), Type.Union([text, Type.Null()]), {
  maxProperties: MAX_FIELDS,
  description: "The same of its secret fields. Never shown again.",
});

export const ConnectionBody = Type.Object(
  {
    connector: Type.String({ maxLength: 60, description: "An id of `GET …/connectors`." }),
    name,
    description: Type.Optional(description),
    settings: Type.Optional(settings),
    secrets: Type.Optional(secrets),
  },
  { additionalProperties: false },
);
export type ConnectionBody = Static<typeof ConnectionBody>;

export const ConnectionPatch = Type.Partial(Type.Object({ name, description, settings, secrets }), {
  additionalProperties: false,
});
export type ConnectionPatch = Static<typeof ConnectionPatch>;

const LastAnswerWire = Type.Object({
  at: time,
  outcome: Type.Enum(["done", "refused", "failed"], {
    description: "`refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.",
  }),
  error_code: Type.Union([Type.String(), Type.Null()]),
  status_code: Type.Union([Type.Integer(), Type.Null()], {
    description: "Of an HTTP answer that was no success.",
  }),
  message: Type.Union([Type.String(), Type.Null()], {
    description: "What went wrong, and what to do, for people; null once it is gone with its run.",
  }),
  run: Type.Union([Type.Object({ task_id: Type.Integer(), id: Type.Integer() }), Type.Null()], {
    description: "Which run went wrong, while it is kept.",
  }),
});

export const ConnectionAnswer = Type.Object({
  id: Type.Integer(),
  connector: Type.String(),
  name,
  description,
  settings: Type.Record(Type.String(), setting),
  secrets: Type.Record(Type.String(), Type.Boolean(), { description: "Which secret fields are filled in." }),
  source: Type.Union([SourceAnswer, Type.Null()], {
    description: "What it receives by; null where its connector only acts.",
  }),
  checked_at: maybeTime,
  check_error: Type.Union([Type.String({ description: "What the last check found." }), Type.Null()]),
  last_answer: Type.Union([LastAnswerWire, Type.Null()], {
    description:
      "What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind.",
  }),
  used_by: Type.Array(Type.Object({ id: Type.Integer(), name: Type.String() }), {
    description: "The tasks that need it.",
  }),
  created_at: time,
  updated_at: time,
});

export const CheckAnswer = Type.Object({
  ok: Type.Boolean(),
  message: Type.String({ description: "What was found or went wrong, and what to do, for people." }),
});

/** Whoever knows a webhook URL may send to it, and so have tasks run: who may only look doesn't see it. */
export interface Reader {
  seesUrls: boolean;
}

type WireDeps = Pick<HubDeps, "db" | "clock" | "keyring" | "baseUrl">;

/** These connections as the API has them, with their sources and the tasks that use them. */
export async function toConnections(
  deps: WireDeps,
  reader: Reader,
  rows: readonly ConnectionRow[],
): Promise<Static<typeof ConnectionAnswer>[]> {
  const [first] = rows;
  if (!first) return [];
  const ids = rows.map(({ id }) => id);
  const { read } = deps.db;
  const [sources, uses, answers] = await Promise.all([
    sourcesOf(read, ids),
    usesOf(read, first.project_id),
    lastAnswersOf(read, ids),
  ]);
  return rows.map((row) => {
    const source = sources.get(row.id);
    return toConnection(deps, row, {
      source: source ? shownSource(deps, reader, source) : null,
      usedBy: uses.get(row.id) ?? [],
      lastAnswer: answers.get(row.id),
    });
  });
}

/** One connection as the API has it. */
export async function showConnection(
  deps: WireDeps,
  reader: Reader,
  row: ConnectionRow,
): Promise<Static<typeof ConnectionAnswer>> {
  const [shown] = await toConnections(deps, reader, [row]);
  return shown as Static<typeof ConnectionAnswer>;
}

function shownSource({ clock, keyring, baseUrl }: WireDeps, { seesUrls }: Reader, row: SourceRow) {
  return toSource({ keyring, now: clock.now(), baseUrl: seesUrls ? baseUrl() : null }, row);
}

function toConnection(
  { keyring }: WireDeps,
  row: ConnectionRow,
  {
    source,
    usedBy,
    lastAnswer,
  }: { source: Static<typeof SourceAnswer> | null; usedBy: Use[]; lastAnswer: LastAnswer | undefined },
): Static<typeof ConnectionAnswer> {
  const secretIds = Object.keys(openSecrets(keyring, row));
  return {
    id: row.id,
    connector: row.connector,
    name: row.name,
    description: row.description,
    settings: JSON.parse(row.settings),
    secrets: Object.fromEntries(secretIds.map((id) => [id, true])),
    source,
    checked_at: timeText(row.checked_at),
    check_error: row.check_error,
    last_answer: lastAnswer ? toLastAnswer(lastAnswer) : null,
    used_by: usedBy,
    created_at: timeText(row.created_at),
    updated_at: timeText(row.updated_at),
  };
}

function toLastAnswer(answer: LastAnswer): Static<typeof LastAnswerWire> {
  const { answered_at, outcome, error_code, status_code, task_id, event_id, attempt } = answer;
  return {
    at: timeText(answered_at),
    outcome,
    error_code,
    status_code,
    message: attempt?.detail ?? null,
    run: attempt && { task_id, id: event_id },
  };
}
