import Type, { type Static } from "typebox";
import { idSchema, LINE } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import { INITIAL_STATUSES } from "../users/index.ts";
import type { ImportChange } from "./change-import.ts";
import { ENCODINGS } from "./encoding.ts";
import { DELIMITERS, type Delimiter, type Import, showsRefusals } from "./import.ts";
import { MAX_COLUMNS } from "./read-rows.ts";
import { TARGETS } from "./targets.ts";

export const ImportParams = Type.Object({
  ...ProjectParams.properties,
  import: idSchema("The import's id."),
});

const STATES = ["uploaded", "checking", "running", "completed", "canceled", "failed"] as const;
const delimiters = Object.keys(DELIMITERS) as Delimiter[];
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T, options = {}) =>
  Type.Union([schema, Type.Null()], options);
const count = (description: string) => Type.Integer({ minimum: 0, description });
const time = orNull(Type.String({ format: "date-time" }));
const target = Type.String({
  maxLength: 100,
  description: `What the column tells of a person: ${TARGETS.join(", ")}, or \`custom_fields.<name>\`; null: it is passed over.`,
});
const status = Type.Enum([...INITIAL_STATUSES], {
  description: "What new people are whose row says nothing else.",
});
const existing = Type.Enum(["update", "skip"], {
  description:
    "What becomes of people who are there already: changed by what their row says, or left as they are.",
});
const encoding = Type.Enum([...ENCODINGS]);
const delimiter = Type.Enum(delimiters);
const hasHeader = Type.Boolean({ description: "The first row names the columns." });

const counts = {
  created: count("People who are new."),
  updated: count("People who were there and are changed."),
  unchanged: count("People who were there and stay as they are."),
  refused: count("Rows of which nothing was taken: `GET …/refusals` says why."),
};

export const ImportAnswer = Type.Object({
  id: Type.Integer(),
  state: Type.Enum([...STATES], {
    description:
      "`uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.",
  }),
  file_name: Type.String(),
  bytes: Type.Integer(),
  encoding,
  delimiter,
  has_header: hasHeader,
  columns: Type.Array(
    Type.Object({
      name: Type.String(),
      samples: Type.Array(Type.String(), { description: "From the first rows; gone with the file." }),
      to: orNull(target),
    }),
  ),
  status,
  existing,
  rows_total: orNull(Type.Integer(), {
    description: "Rows below the header; null until the import has read the file to its end.",
  }),
  rows_done: count("Rows that the import, or the dry run under way, is through with."),
  ...counts,
  rows_per_second: orNull(Type.Integer(), { description: "Since the start; null before it." }),
  dry_run: orNull(Type.Object({ rows: Type.Integer(), ...counts }), {
    description: "What would come of it as it is mapped now; null until a dry run has come to its end.",
  }),
  problem: orNull(Type.String(), { description: "Why the file can't be read, or what went wrong." }),
  has_refusals: Type.Boolean({ description: "There is a list of refused rows. It is kept for 30 days." }),
  created_at: Type.String({ format: "date-time" }),
  started_at: time,
  finished_at: time,
});
export type ImportAnswer = Static<typeof ImportAnswer>;

export const ImportPatch = Type.Object(
  {
    encoding: Type.Optional(encoding),
    delimiter: Type.Optional(delimiter),
    has_header: Type.Optional(hasHeader),
    mapping: Type.Optional(
      Type.Array(orNull(target), {
        maxItems: MAX_COLUMNS,
        description: "One entry for each column, in their order. Each meaning is one column's.",
      }),
    ),
    status: Type.Optional(status),
    existing: Type.Optional(existing),
  },
  { additionalProperties: false },
);

export function readChange(patch: Static<typeof ImportPatch>): ImportChange {
  const { encoding, delimiter, has_header, mapping, status, existing } = patch;
  return {
    format: {
      ...(encoding !== undefined && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
      ...(has_header !== undefined && { hasHeader: has_header }),
    },
    ...(mapping !== undefined && { mapping }),
    ...(status !== undefined && { status }),
    ...(existing !== undefined && { existing }),
  };
}

export const UploadQuery = Type.Object({
  file_name: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, ...LINE, description: "To know it by." }),
  ),
});

export const RefusalAnswer = Type.Object({
  line: Type.Integer({ description: "Where the row begins in the file; 1 is the first line." }),
  fields: Type.Array(Type.String(), { description: "Its cells as they stand there." }),
  reason: Type.String(),
});

export function importAnswer(its: Import, now: number): ImportAnswer {
  const { format, columns, dry_run, started_at, finished_at } = its;
  return {
    id: its.id,
    state: its.state as ImportAnswer["state"],
    file_name: its.file_name,
    bytes: its.bytes,
    encoding: format.encoding,
    delimiter: format.delimiter,
    has_header: format.hasHeader,
    columns,
    status: its.status,
    existing: its.existing,
    rows_total: its.rows_total,
    rows_done: its.rows_done,
    created: its.created,
    updated: its.updated,
    unchanged: its.unchanged,
    refused: its.refused,
    rows_per_second: rateOf(its, now),
    dry_run,
    problem: its.problem,
    has_refusals: showsRefusals(its),
    created_at: timeText(its.created_at),
    started_at: timeText(started_at),
    finished_at: timeText(finished_at),
  };
}

function rateOf({ started_at, finished_at, rows_done }: Import, now: number): number | null {
  if (started_at === null) return null;
  return Math.round((rows_done * 1000) / Math.max(1, (finished_at ?? now) - started_at));
}
