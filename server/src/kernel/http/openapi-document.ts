/** A JSON Schema, as it stands in the document. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: { [name: string]: JsonSchema };
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

export interface Content {
  [mediaType: string]: { schema: JsonSchema; example?: unknown };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: JsonSchema;
}

export interface ApiResponse {
  $ref?: string;
  description: string;
  headers?: { [name: string]: { description?: string; schema: JsonSchema } };
  content?: Content;
}

/** One method of one path. */
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  /** Any of these opens it; none: it is open to all. */
  security: { [scheme: string]: string[] }[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: { [status: string]: ApiResponse };
}

/** What our OpenAPI 3.1 document holds: https://spec.openapis.org/oas/v3.1.1.html */
export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  /** In the order they are shown. */
  tags: { name: string; description: string }[];
  paths: { [path: string]: { [method: string]: Operation } };
  webhooks: { [name: string]: { post: Operation } };
  components: {
    securitySchemes: { [name: string]: SecurityScheme };
    schemas: { [name: string]: JsonSchema };
    responses: { [name: string]: ApiResponse };
  };
}

export type SecurityScheme =
  | { type: "http"; scheme: "bearer" | "basic"; description: string }
  | { type: "apiKey"; in: "cookie" | "query"; name: string; description: string };
