import Type, { type Static } from "typebox";
import { idSchema, LINE, NAME } from "../../kernel/http/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { ProjectParams } from "../../projects/index.ts";
import type { TaskRow } from "../tables.ts";
import { Definition } from "./definition.ts";
import type { Problem } from "./problems.ts";

/** `:project` and `:task` in a path. */
export const TaskParams = Type.Object({ ...ProjectParams.properties, task: idSchema("The task's id.") });

const description = Type.String({ maxLength: 500, ...LINE, description: "For your team." });

export const TaskBody = Type.Object(
  {
    name: Type.String(NAME),
    description: Type.Optional(description),
    template: Type.Optional(
      Type.String({
        maxLength: 60,
        description: "The id of a template to begin with: see `GET /api/v1/task-templates`.",
      }),
    ),
    draft: Type.Optional(Definition),
  },
  { additionalProperties: false },
);

export const TaskPatch = Type.Partial(
  Type.Object({
    name: Type.String(NAME),
    description,
    enabled: Type.Boolean({
      description:
        "Whether events start it. What comes while it is off is not made up for later; what waits for another try then is given up when its time comes.",
    }),
    draft: Definition,
  }),
  { additionalProperties: false },
);

const time = Type.String({ format: "date-time" });
const maybeTime = Type.Union([time, Type.Null()]);

const ProblemAnswer = Type.Object({
  path: Type.String({ description: "Into the draft: `targets.0.mapping.email`." }),
  message: Type.String(),
});

export const TaskAnswer = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  description: Type.String(),
  enabled: Type.Boolean(),
  draft: Definition,
  published: Type.Union([Definition, Type.Null()], { description: "What runs; null before the first time." }),
  version: Type.Integer({ description: "How often it was published." }),
  published_at: maybeTime,
  has_changes: Type.Boolean({ description: "Whether the draft is another than what runs." }),
  problems: Type.Array(ProblemAnswer, {
    description:
      "What the draft lacks to be published, as far as that can be told without asking the other systems.",
  }),
  created_at: time,
  updated_at: time,
  last_run_at: maybeTime,
});

export interface DescribedTask extends TaskRow {
  problems: readonly Problem[];
  last_run_at: number | null;
}

export function toTask(task: DescribedTask): Static<typeof TaskAnswer> {
  const published = task.published === null ? null : definitionOf(task.published);
  const draft = definitionOf(task.draft);
  return {
    id: task.id,
    name: task.name,
    description: task.description,
    enabled: task.enabled_at !== null,
    draft,
    published,
    version: task.version,
    published_at: timeText(task.published_at),
    has_changes: JSON.stringify(draft) !== JSON.stringify(published),
    problems: [...task.problems],
    created_at: timeText(task.created_at),
    updated_at: timeText(task.updated_at),
    last_run_at: timeText(task.last_run_at),
  };
}

/** What is published has more members: only the definition's own are shown. */
function definitionOf(text: string): Definition {
  const { source, filter, targets, sample } = JSON.parse(text) as Definition;
  return { source, filter, targets, sample };
}
