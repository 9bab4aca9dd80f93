import type { ApiDocument, JsonSchema } from "./openapi-document.ts";

/**
 * Puts each of `named` into the components once, and a pointer wherever a schema in the document is the same,
 * whichever route it came by. Routes need not know of it.
 */
export function nameSchemas(document: ApiDocument, named: { [name: string]: object }): ApiDocument {
  const names = new Map(Object.entries(named).map(([name, schema]) => [JSON.stringify(plain(schema)), name]));

  function point(value: unknown, isNamed: boolean): unknown {
    if (Array.isArray(value)) return value.map((one) => point(one, false));
    if (typeof value !== "object" || value === null) return value;
    const name = isNamed ? undefined : names.get(JSON.stringify(value));
    if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, point(member, false)]));
  }

  const schemas = Object.entries(named).map(([name, schema]) => [name, point(plain(schema), true)]);
  const pointed = point(plain(document), false) as ApiDocument;
  const components = {
    ...pointed.components,
    schemas: Object.fromEntries(schemas) as { [name: string]: JsonSchema },
  };
  return { ...pointed, components };
}

/** What a request may leave out: what has a default is filled in. */
export function withoutPreset(schema: JsonSchema): JsonSchema {
  const { properties = {}, required } = schema;
  const left = required?.filter((name) => properties[name]?.default === undefined);
  return left === undefined || left.length === required?.length ? schema : { ...schema, required: left };
}

/** As JSON has it, without what is ours alone, and with one way to say what any member looks like. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (_, member) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    const { errorMessage: _ours, patternProperties, ...rest } = member;
    const [ofAny] = Object.values(patternProperties ?? {});
    return ofAny === undefined ? rest : { ...rest, additionalProperties: ofAny };
  });
}
