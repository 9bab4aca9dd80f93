import { isUtf8 } from "node:buffer";
import Type, { type Static } from "typebox";
import type { AppError } from "../../kernel/errors.ts";
import { idSchema, PageQuery } from "../../kernel/http/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { ProjectParams } from "../../projects/index.ts";
import { KINDS, REASONS, STATES } from "./capture.ts";
import { firstEmail } from "./first-email.ts";
import type { CaptureListed, CaptureRead, TypeSeen } from "./queries.ts";

/** Of a body that is looked at; the download has all of it. */
const RAW_SHOWN_BYTES = 256 * 1024;
/** More than enough to find something by. */
export const MAX_SEARCH = 200;

const time = Type.String({ format: "date-time" });
const maybeText = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
const state = Type.Enum([...STATES], {
  description:
    "`accepted`; `duplicate`: came before within seven days, and started nothing; `rejected`: failed its check, and was answered 401 or 413.",
});

/** `:project` and `:connection` in a path. */
export const ConnectionParams = Type.Object({
  ...ProjectParams.properties,
  connection: idSchema("The connection's id."),
});
/** `:project` and `:capture` in a path. */
export const CaptureParams = Type.Object({
  ...ProjectParams.properties,
  capture: Type.String({ maxLength: 100, description: "The capture's name: `cap_…`." }),
});

export const CapturesQuery = Type.Object({
  type: Type.Optional(Type.String({ maxLength: 200, description: "Of this event type." })),
  state: Type.Optional(state),
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: MAX_SEARCH,
      description:
        "What is somewhere in the first 2,000 characters of the data, or is the capture's name; among the newest 5,000.",
    }),
  ),
  since: Type.Optional(Type.String({ format: "date-time", description: "Came then or later." })),
  until: Type.Optional(Type.String({ format: "date-time", description: "Came before." })),
  ...PageQuery,
});

export const CaptureRow = Type.Object({
  id: Type.Integer(),
  name: Type.String({ description: "What it is called by: `cap_…`.", examples: ["cap_01kjpzkw5t8m2x"] }),
  received_at: time,
  method: Type.String({ examples: ["POST"] }),
  content_type: maybeText("As the sender said."),
  kind: Type.Enum([...KINDS], { description: "What its body was read as." }),
  size: Type.Integer({ description: "Bytes of the body, as they came." }),
  event_type: maybeText("By the source's rules; null where it has none, or was rejected."),
  email: maybeText(
    "The first e-mail address in the beginning of its data, in lower case: most often of whom it is.",
  ),
  state,
  reason: Type.Union([Type.Enum([...REASONS]), Type.Null()], { description: "Why it was rejected." }),
  verified: Type.Boolean({ description: "It was checked to come from who has the source's secret." }),
  note: maybeText("What is to be known about it, for people."),
  runs_started: Type.Boolean({ description: "Tasks were waiting for it." }),
});

export const CaptureAnswer = Type.Object({
  ...CaptureRow.properties,
  connection_id: Type.Integer(),
  address: maybeText("Where it came from."),
  headers: Type.Record(Type.String(), Type.String(), {
    description: "Credentials among them are hidden.",
  }),
  query: Type.Record(Type.String(), Type.Unknown(), { description: "What stood behind the URL's `?`." }),
  data: Type.Unknown({
    description: "What was read out of the body; null where nothing could be.",
    examples: [{ email: "ada@example.com" }],
  }),
  raw: Type.String({ description: "The body, unpacked: its first 256 KiB." }),
  raw_encoding: Type.Enum(["utf-8", "base64"], { description: "How `raw` is written." }),
  raw_truncated: Type.Boolean(),
});

export const TypeAnswer = Type.Object({
  type: maybeText("null: those without one."),
  count: Type.Integer({ description: "How many captures are there; 1000 stands for that or more." }),
  last_capture: Type.Object({ id: Type.Integer(), name: Type.String(), received_at: time }),
});

export const ReplayAnswer = Type.Object({
  event_id: Type.Integer({ description: "The runs that it started are those of this event." }),
});

const MAX_ACTED_ON = 1000;

export const ActsBody = Type.Object(
  {
    act: Type.Enum(["delete"]),
    captures: Type.Array(Type.String({ maxLength: 100, description: "A capture's name: `cap_…`." }), {
      minItems: 1,
      maxItems: MAX_ACTED_ON,
      uniqueItems: true,
    }),
  },
  { additionalProperties: false },
);

export const ActResult = Type.Object({
  capture: Type.String(),
  result: Type.Enum(["done", "refused"]),
  error: Type.Union([Type.Object({ code: Type.String(), message: Type.String() }), Type.Null()], {
    description: "Why it was refused.",
  }),
});

/** `error`: why it was refused; null where it was done. */
export function toActResult(capture: string, error: AppError | null): Static<typeof ActResult> {
  return {
    capture,
    result: error ? "refused" : "done",
    error: error && { code: error.code, message: error.message },
  };
}

export function toCaptureRow(capture: CaptureListed): Static<typeof CaptureRow> {
  return {
    id: capture.id,
    name: capture.name,
    received_at: new Date(capture.received_at).toISOString(),
    method: capture.method,
    content_type: capture.content_type,
    kind: capture.kind,
    size: capture.size,
    event_type: capture.event_type,
    email: firstEmail(capture.search),
    state: capture.state,
    reason: capture.reason,
    verified: capture.verified_by !== null,
    note: capture.note,
    runs_started: capture.event_id !== null,
  };
}

/** `body`: the capture's, unpacked. */
export function toCapture(capture: CaptureRead, body: Buffer): Static<typeof CaptureAnswer> {
  return {
    ...toCaptureRow(capture),
    connection_id: capture.connection_id,
    address: capture.address,
    headers: JSON.parse(capture.headers),
    query: JSON.parse(capture.query),
    data: capture.data === null ? null : JSON.parse(capture.data),
    ...showBody(body),
  };
}

export function toType({ event_type, count, id, name, received_at }: TypeSeen): Static<typeof TypeAnswer> {
  return { type: event_type, count, last_capture: { id, name, received_at: timeText(received_at) } };
}

/** Text is cut between characters: one of UTF-8 has four bytes at most. */
function showBody(
  body: Buffer,
): Pick<Static<typeof CaptureAnswer>, "raw" | "raw_encoding" | "raw_truncated"> {
  const raw_truncated = body.length > RAW_SHOWN_BYTES;
  const shown = body.subarray(0, RAW_SHOWN_BYTES);
  if (!isUtf8(body)) return { raw: shown.toString("base64"), raw_encoding: "base64", raw_truncated };
  const text = shown.toString();
  return { raw: raw_truncated ? text.replace(/\ufffd$/, "") : text, raw_encoding: "utf-8", raw_truncated };
}
