import fastJson from "fast-json-stringify";
import type { FastifySchema } from "fastify";
import type { FastifySerializerCompiler } from "fastify/types/schema.js";

/** For Fastify's `serializerCompiler`: only what the schema names gets out. Compiled at the first answer, as validators are. */
export const compileSerializer: FastifySerializerCompiler<FastifySchema> = ({ schema }) => {
  let serialize: ((data: unknown) => string) | undefined;
  return (data: unknown) => {
    serialize ??= fastJson(schema as object) as (data: unknown) => string;
    return serialize(data);
  };
};
