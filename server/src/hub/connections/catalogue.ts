import Type, { type Static } from "typebox";
import { type Connector, type Field, SCHEMES, type TargetKind } from "../connectors/connector.ts";
import { Rules } from "../sources/rules.ts";

const value = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const text = Type.String();
const FIELD_KINDS = ["text", "long_text", "secret", "number", "boolean", "choice", "url"] as const;

/** Something to fill in, as the API tells it. */
export const FieldAnswer = Type.Object({
  id: text,
  label: text,
  kind: Type.Enum([...FIELD_KINDS]),
  required: Type.Boolean(),
  help: Type.Optional(text),
  placeholder: Type.Optional(text),
  initial: Type.Optional(value),
  options: Type.Optional(Type.Array(Type.Object({ value: text, label: text }))),
  address: Type.Boolean({
    description: "Where the secrets are sent: whoever changes it to another server gives them anew.",
  }),
  discovered: Type.Boolean({ description: "Its options are asked for while the form is filled in." }),
  when: Type.Optional(
    Type.Object(
      { field: text, in: Type.Array(value) },
      { description: "Shown only while that field has one of these values." },
    ),
  ),
});

export const ConnectorAnswer = Type.Object({
  id: text,
  name: text,
  summary: text,
  category: text,
  keywords: Type.Array(text),
  auth: Type.Array(FieldAnswer, {
    description: "What a connection is made of; the fields of the kind `secret` go into `secrets`.",
  }),
  help: Type.Array(text),
  can_check: Type.Boolean(),
  source: Type.Union([
    Type.Object({
      schemes: Type.Array(Type.Enum([...SCHEMES])),
      rules: Type.Partial(Rules),
      steps: Type.Array(text, { description: "`{url}` stands for the webhook URL." }),
      samples: Type.Array(
        Type.Object({ type: text, label: text, body: Type.Record(Type.String(), Type.Unknown()) }),
      ),
    }),
    Type.Null(),
  ]),
  targets: Type.Array(
    Type.Object({ id: text, name: text, summary: text, settings: Type.Array(FieldAnswer) }),
  ),
});

export function toConnector(connector: Connector): Static<typeof ConnectorAnswer> {
  const { id, name, summary, category, keywords = [], auth, help, check, source, targets = [] } = connector;
  return {
    id,
    name,
    summary,
    category,
    keywords: [...keywords],
    auth: auth.map(toField),
    help: [...help],
    can_check: check !== undefined,
    source: source
      ? {
          schemes: [...source.schemes],
          rules: source.rules ?? {},
          steps: [...source.steps],
          samples: (source.samples ?? []).map((sample) => ({ ...sample, body: { ...sample.body } })),
        }
      : null,
    targets: targets.map(toTarget),
  };
}

function toTarget({ id, name, summary, settings }: TargetKind) {
  return { id, name, summary, settings: settings.map(toField) };
}

function toField(field: Field): Static<typeof FieldAnswer> {
  const { options, when, required = false, discovered = false, address = false, ...rest } = field;
  return {
    ...rest,
    required,
    discovered,
    address,
    ...(options ? { options: options.map(({ value, label }) => ({ value, label })) } : {}),
    ...(when ? { when: { field: when.field, in: [...when.in] } } : {}),
  };
}
