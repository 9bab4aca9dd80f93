import Type, { type Static, type TProperties } from "typebox";
import { idSchema } from "../../kernel/http/index.ts";

/** What a task does, as it is drafted, and as it is published: the same shape. */

const text = (maxLength: number) => Type.String({ maxLength });
const strict = <P extends TProperties>(members: P) => Type.Object(members, { additionalProperties: false });

const connectionId = Type.Union([idSchema("A connection of the project."), Type.Null()]);

/** A row of a filter. */
const Comparison = strict({
  /** Into the event, like an expression's: `data.profile.country`. */
  path: text(500),
  operator: Type.Enum([
    "is_set",
    "is_not_set",
    "equals",
    "not_equals",
    "less",
    "greater",
    "between",
    "contains",
    "starts_with",
    "in_list",
    "exists_in",
  ]),
  /** Text or a number; two for `between`, any number for `in_list`; none where the operator needs none. */
  value: Type.Optional(
    Type.Union([
      text(1000),
      Type.Number(),
      Type.Boolean(),
      Type.Array(Type.Union([text(1000), Type.Number()]), { maxItems: 200 }),
    ]),
  ),
});

/** All of the rows, or any of them; a row may be such a group itself, once. */
export const Filter = strict({
  match: Type.Enum(["all", "any"]),
  rows: Type.Array(
    Type.Union([
      Comparison,
      strict({ match: Type.Enum(["all", "any"]), rows: Type.Array(Comparison, { maxItems: 20 }) }),
    ]),
    { maxItems: 20 },
  ),
});
export type Filter = Static<typeof Filter>;

export const RETRIES = ["standard", "short", "none"] as const;

const Target = strict({
  /** Its own for good, so that what it did is known as its: `t1`. */
  key: Type.String({ pattern: "^[a-z0-9_-]{1,20}$" }),
  connection_id: connectionId,
  /** What the connection is to be of, while none is chosen: a template says so. */
  connector: Type.Optional(text(60)),
  /** A target of the connection's connector. */
  action: text(60),
  settings: Type.Record(Type.String(), Type.Unknown()),
  filter: Type.Union([Filter, Type.Null()]),
  /** By the target field's id: text with `{{ … }}` in it. */
  mapping: Type.Record(Type.String({ maxLength: 200 }), text(4000)),
  retry: Type.Enum(RETRIES),
  /** The key of another target: this one begins once that one is done, and not at all where it fails. */
  after: Type.Optional(Type.Union([text(20), Type.Null()])),
});
export type TaskTarget = Static<typeof Target>;

/** Where the events come from: a connection's webhook URL, or the project itself. */
const TaskSource = strict({
  kind: Type.Enum(["connection", "project"]),
  connection_id: connectionId,
  /** Which events; none named is all of them. */
  types: Type.Array(text(200), { maxItems: 50 }),
});
export type TaskSource = Static<typeof TaskSource>;

export const Definition = strict({
  source: Type.Union([TaskSource, Type.Null()]),
  filter: Type.Union([Filter, Type.Null()]),
  targets: Type.Array(Target, { maxItems: 10 }),
  /** What the editor shows beside each field: a capture's name, an event's id, or an event type of the catalogue, or a connector's. */
  sample: Type.Union([
    strict({ kind: Type.Enum(["capture", "event", "event_type"]), name: text(200) }),
    Type.Null(),
  ]),
});
export type Definition = Static<typeof Definition>;
