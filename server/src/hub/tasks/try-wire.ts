import Type, { type Static } from "typebox";
import { idSchema } from "../../kernel/http/index.ts";
import { ProjectParams } from "../../projects/index.ts";
import type { TargetField } from "../connectors/connector.ts";
import { Step } from "../runs/run-wire.ts";
import { Definition } from "./definition.ts";

/** `:project`, `:connection` and `:action` in a path. */
export const ActionParams = Type.Object({
  ...ProjectParams.properties,
  connection: idSchema("The connection's id."),
  action: Type.String({ maxLength: 60, description: "The id of one of its connector's targets." }),
});

const strict = { additionalProperties: false };

/** Something to try a task on. */
export const SampleInput = Type.Union(
  [
    Type.Object({ kind: Type.Literal("capture"), name: Type.String({ maxLength: 100 }) }, strict),
    Type.Object(
      {
        kind: Type.Literal("event"),
        name: Type.String({
          pattern: "^[0-9]{1,15}$",
          description: "The id of one of the project's events.",
        }),
      },
      strict,
    ),
    Type.Object(
      {
        kind: Type.Literal("event_type"),
        name: Type.String({ maxLength: 200 }),
        connection_id: Type.Optional(
          Type.Union([idSchema("A connection of the project."), Type.Null()], {
            description: "Whose sample it is; none: the project's own.",
          }),
        ),
      },
      strict,
    ),
    Type.Object({ kind: Type.Literal("body"), body: Type.Unknown() }, strict),
  ],
  {
    description:
      "A captured request, an event of the project, the sample of an event type, or a body of your own.",
  },
);
export type SampleInput = Static<typeof SampleInput>;

export const SampleBody = Type.Object({ sample: SampleInput }, strict);
export const SampleAnswer = Type.Object({
  data: Type.Unknown({ description: "What expressions and filters see." }),
});

export const ExpressionBody = Type.Object(
  { template: Type.String({ maxLength: 4000 }), sample: SampleInput },
  strict,
);

const missing = Type.Array(Type.String(), { description: "What it names and the sample doesn't have." });

export const ExpressionAnswer = Type.Object({
  value: Type.Unknown({ description: "What it comes to; null where it has an error." }),
  type: Type.String({ description: "`text`, `number`, `boolean`, `list`, `object` or `null`." }),
  missing,
  error: Type.Union([Type.String(), Type.Null()]),
});

export const PreviewBody = Type.Object({ definition: Definition, sample: SampleInput }, strict);

export const TaskPreviewBody = Type.Object(
  {
    version: Type.Enum(["published", "draft"], { description: "What runs, or what is being made of it." }),
    sample: SampleInput,
  },
  strict,
);

export const PreviewAnswer = Type.Object({
  filter_passes: Type.Boolean(),
  targets: Type.Array(
    Type.Object({
      key: Type.String(),
      filter_passes: Type.Boolean(),
      values: Type.Record(Type.String(), ExpressionAnswer),
    }),
  ),
});

export const TestBody = Type.Object(
  {
    sample: SampleInput,
    target: Type.String({ maxLength: 20, description: "The key of one of the draft's targets." }),
  },
  strict,
);

export const TestAnswer = Type.Object({
  state: Type.Enum(["done", "failed", "skipped"]),
  summary: Type.Union([Type.String(), Type.Null()], { description: "What happened." }),
  error: Type.Union([Type.String(), Type.Null()], { description: "Why it failed, or was skipped." }),
  error_code: Type.Union([Type.String(), Type.Null()]),
  input: Type.Unknown({ description: "What the target was given, redacted." }),
  missing,
  output: Type.Unknown({ description: "What the other side answered." }),
  steps: Type.Array(Step),
});

export const SettingsBody = Type.Object({ settings: Type.Record(Type.String(), Type.Unknown()) }, strict);

export const OptionsBody = Type.Object(
  { settings: Type.Record(Type.String(), Type.Unknown()), field: Type.String({ maxLength: 60 }) },
  strict,
);

const Field = Type.Object({
  id: Type.String(),
  label: Type.String(),
  type: Type.Enum(["text", "number", "boolean", "date", "json"]),
  required: Type.Boolean(),
  help: Type.Union([Type.String(), Type.Null()]),
  suggestion: Type.Union([Type.String(), Type.Null()], { description: "An expression to begin with." }),
});

export function toField({
  id,
  label,
  type,
  required = false,
  help,
  suggestion,
}: TargetField): Static<typeof Field> {
  return { id, label, type, required, help: help ?? null, suggestion: suggestion ?? null };
}

export const FieldsAnswer = Type.Object({ data: Type.Array(Field) });

export const TargetsFieldsAnswer = Type.Object({
  data: Type.Array(
    Type.Object({
      target: Type.String({ description: "The target's key." }),
      fields: Type.Array(Field),
    }),
  ),
});

export const OptionsAnswer = Type.Object({
  data: Type.Array(Type.Object({ value: Type.String(), label: Type.String() })),
});
