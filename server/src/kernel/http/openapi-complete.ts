import type { ApiDocument, JsonSchema, Operation, Parameter } from "./openapi-document.ts";
import { refusalComponents } from "./openapi-refusals.ts";
import { nameSchemas, withoutPreset } from "./openapi-schemas.ts";
import { Problem } from "./problem.ts";

/** Where an operation's refusals wait until here: the plugin can't point to components. */
export const REFUSALS = "x-refusals";

const METHODS = ["get", "post", "put", "patch", "delete"];

type Operations = ApiDocument["paths"][string];
type RequestBody = NonNullable<Operation["requestBody"]>;

/** Brings what the plugin wrote into its last form: in a fixed order, with pointers to what comes often. */
export function completeDocument(
  { openapi, info, servers, tags, paths, webhooks, components }: ApiDocument,
  { schemas, examples }: { schemas: { [name: string]: object }; examples: { [schema: string]: unknown } },
): ApiDocument {
  const sorted = Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1));
  const document = nameSchemas(
    {
      openapi,
      info,
      servers,
      tags,
      paths: Object.fromEntries(sorted.map(([path, operations]) => [path, completeAll(operations)])),
      webhooks,
      components: { ...components, responses: refusalComponents() },
    },
    { Problem, ...schemas },
  );
  for (const [name, example] of Object.entries(examples)) {
    document.components.schemas[name] = { ...document.components.schemas[name], examples: [example] };
  }
  return document;
}

function completeAll(operations: Operations): Operations {
  const sorted = Object.entries(operations).sort(([a], [b]) => METHODS.indexOf(a) - METHODS.indexOf(b));
  return Object.fromEntries(sorted.map(([method, operation]) => [method, complete(operation)]));
}

function complete(operation: Operation): Operation {
  const {
    [REFUSALS]: refusals,
    parameters,
    requestBody,
    ...rest
  } = operation as Operation & {
    [REFUSALS]: Operation["responses"];
  };
  return {
    ...rest,
    ...(parameters && { parameters: parameters.map(completeParameter) }),
    ...(requestBody && { requestBody: completeBody(requestBody) }),
    responses: { ...refusals, ...rest.responses },
  };
}

function completeParameter(parameter: Parameter): Parameter {
  return parameter.schema.default === undefined ? parameter : { ...parameter, required: false };
}

/** A body that may be null may be left out. */
function completeBody({ content }: RequestBody): RequestBody {
  const isOptional = Object.values(content).some(({ schema }) => schema.anyOf?.some(isNull));
  const completed = Object.entries(content).map(([mediaType, { schema }]) => {
    const { anyOf = [], ...rest } = schema;
    const [one, ...others] = anyOf.filter((alternative) => !isNull(alternative));
    const whole = one && others.length === 0 ? { ...rest, ...one } : schema;
    return [mediaType, { schema: withoutPreset(whole) }];
  });
  return { required: !isOptional, content: Object.fromEntries(completed) };
}

function isNull({ type }: JsonSchema): boolean {
  return type === "null";
}
