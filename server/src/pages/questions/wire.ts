import Type, { type Static } from "typebox";
import { idSchema, LINE, NAME } from "../../kernel/http/index.ts";
import { ProjectParams } from "../../projects/index.ts";
import { linkAddress } from "../settings/wire.ts";
import { MAX_QUESTIONS, QUESTION_KINDS, type Question } from "./question.ts";

const MAX_OPTIONS = 50;
const strict = { additionalProperties: false };

export const QuestionParams = Type.Object({
  ...ProjectParams.properties,
  question: idSchema("The question's id."),
});

const name = Type.String({
  pattern: "^[a-z][a-z0-9_]{0,39}$",
  errorMessage: "must be up to 40 of a-z, 0-9 and _, beginning with a letter",
  description: "Where answers stand in `custom_fields`. Made from the label if left out; stays as it is.",
});

const changeable = {
  label: Type.String({ ...NAME, maxLength: 300, description: "The question, or what is consented to." }),
  help: Type.String({ maxLength: 500, ...LINE, description: "A line below it." }),
  required: Type.Boolean({ description: "A consent always is." }),
  options: Type.Array(Type.String({ ...NAME, maxLength: 200 }), {
    maxItems: MAX_OPTIONS,
    uniqueItems: true,
    description: "What is offered; for the kinds `choice` and `multiple_choice` alone.",
  }),
  link: Type.Union([linkAddress, Type.Null()], {
    description: "What a consent is given to, to be read; for the kind `consent` alone.",
  }),
};

export const QuestionBody = Type.Object(
  {
    kind: Type.Enum([...QUESTION_KINDS], { description: "Stays as it is." }),
    name: Type.Optional(name),
    ...Type.Partial(Type.Object(changeable)).properties,
    label: changeable.label,
  },
  strict,
);
export type QuestionBody = Static<typeof QuestionBody>;

export const QuestionPatch = Type.Partial(Type.Object(changeable), strict);
export type QuestionPatch = Static<typeof QuestionPatch>;

export const OrderBody = Type.Object(
  {
    questions: Type.Array(idSchema("A question's id."), {
      maxItems: MAX_QUESTIONS,
      uniqueItems: true,
      description: "All of the project's, in the order in which they are to be asked.",
    }),
  },
  strict,
);

export const QuestionAnswer = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  kind: Type.Enum([...QUESTION_KINDS]),
  ...changeable,
  created_at: Type.String({ format: "date-time" }),
  updated_at: Type.String({ format: "date-time" }),
});

export const QuestionList = Type.Object({ data: Type.Array(QuestionAnswer) });

export function toWire({ createdAt, updatedAt, options, ...question }: Question) {
  return {
    ...question,
    options: [...options],
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
  };
}
