import Type, { type Static } from "typebox";
import { idSchema, PageQuery } from "../../kernel/http/index.ts";
import { MAX_SEARCH } from "../captures/wire.ts";
import { TaskParams } from "../tasks/wire.ts";

export const RUN_STATES = ["running", "done", "partly", "failed", "skipped"] as const;
export type RunState = (typeof RUN_STATES)[number];

export const STEP_STATES = ["waiting", "done", "rejected", "failed", "skipped"] as const;
export type StepState = (typeof STEP_STATES)[number];

/** `:project`, `:task` and `:run` in a path. */
export const RunParams = Type.Object({
  ...TaskParams.properties,
  run: idSchema("The run's id: its event's."),
});

const state = Type.Optional(Type.Enum([...RUN_STATES]));
export const RunsQuery = Type.Object({
  ...PageQuery,
  state,
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: MAX_SEARCH,
      description:
        "What is somewhere in the event, or in the first 2,000 characters of what came in; among the newest 5,000 runs.",
    }),
  ),
});

export const AgainBody = Type.Object(
  {
    targets: Type.Enum(["failed", "all"], {
      description:
        "`failed`: those that went wrong, as the same run, with the same idempotency key, so that what was done is not done twice. `all`: every target, as a new run with keys of its own.",
    }),
  },
  { additionalProperties: false },
);

const text = Type.Union([Type.String(), Type.Null()]);
const number = Type.Union([Type.Integer(), Type.Null()]);

/** One request that was made, or one thing that the connector noted; redacted. */
export const Step = Type.Object({
  what: Type.String({
    description: "`POST https://api.example.com/contacts`, or the connector's own words.",
  }),
  ms: number,
  status: number,
  error: text,
  detail: text,
});

const maybeTime = Type.Union([Type.String({ format: "date-time" }), Type.Null()]);

const stepMembers = {
  key: Type.String(),
  connection: Type.Union([Type.Object({ id: Type.Integer(), name: Type.String() }), Type.Null()], {
    description: "As the task is published now; null for a target that it has no more.",
  }),
  action: text,
  state: Type.Enum([...STEP_STATES], {
    description:
      "`rejected`: the other side, or its own mapping, says no for good. `failed`: every try went wrong. `skipped`: a filter, or the task was off.",
  }),
  summary: Type.Union([Type.String(), Type.Null()], { description: "What happened, or why not." }),
  error_code: text,
  attempts: Type.Integer(),
  next_attempt_at: maybeTime,
};

const runMembers = {
  id: Type.Integer({ description: "The event's id." }),
  task: Type.Object({ id: Type.Integer(), name: Type.String() }),
  webhook_id: Type.String({ description: "The event's." }),
  event_type: Type.String(),
  received_at: Type.String({ format: "date-time" }),
  capture: Type.Union([Type.String(), Type.Null()], { description: "The captured request's name." }),
  email: Type.Union([Type.String(), Type.Null()], {
    description:
      "The first e-mail address in the event, or in the beginning of what came in, in lower case: most often of whom it is.",
  }),
  again: Type.Boolean({ description: "Whether somebody had it run again, all of it." }),
  state: Type.Enum([...RUN_STATES], {
    description:
      "`running`: some target waits for a try. `partly`: some are done and some went wrong. `skipped`: there was nothing to do.",
  }),
};

export const RunRow = Type.Object({ ...runMembers, targets: Type.Array(Type.Object(stepMembers)) });

const AttemptAnswer = Type.Object({
  number: Type.Integer(),
  started_at: Type.String({ format: "date-time" }),
  duration_ms: Type.Integer(),
  status_code: number,
  error_code: text,
  detail: text,
  summary: text,
  input: Type.Unknown({ description: "What the target was given, redacted." }),
  missing: Type.Array(Type.String(), {
    description: "What its expressions name and the event doesn't have.",
  }),
  output: Type.Unknown({ description: "What the other side answered." }),
  steps: Type.Array(Step),
});

export const RunAnswer = Type.Object({
  ...runMembers,
  input: Type.Unknown({ description: "What expressions and filters saw; null once it is gone." }),
  targets: Type.Array(Type.Object({ ...stepMembers, tries: Type.Array(AttemptAnswer) })),
});

export type RunRowWire = Static<typeof RunRow>;
export type RunWire = Static<typeof RunAnswer>;
