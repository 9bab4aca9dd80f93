import { STATUS_CODES } from "node:http";
import swagger from "@fastify/swagger";
import type { FastifyContextConfig, FastifySchema, RouteOptions } from "fastify";
import Type, { type TSchema } from "typebox";
import { NO_BODY } from "./known-members.ts";
import { completeDocument, REFUSALS } from "./openapi-complete.ts";
import type { ApiDocument, Operation } from "./openapi-document.ts";
import { refusalsOf } from "./openapi-refusals.ts";
import type { Http } from "./server.ts";

/** What the OpenAPI document says beyond what the routes say of themselves. */
export interface ApiDescription extends Pick<ApiDocument, "info" | "tags" | "webhooks"> {
  /** Whether a route stands in the document. */
  has(method: string, url: string): boolean;
  securitySchemes: ApiDocument["components"]["securitySchemes"];
  /** What opens a route, and by which statuses it is refused to those who lack it. */
  accessOf(config: FastifyContextConfig): { security: Operation["security"]; statuses: number[] };
  /** Schemas that stand in the document once, by name. */
  schemas: { [name: string]: TSchema };
  examples: { [schema: string]: unknown };
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Who asks too often is refused (429). */
    isLimited?: true;
    /** Refuses on a page where a person asks: `text/html` beside the problem. What stands in a link is no fault. */
    isForPeople?: true;
  }
}

const IdempotencyKey = Type.Object({
  "Idempotency-Key": Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 255,
      description:
        "Within 24 hours a repeat with the same key is answered as the first was, and makes nothing.",
    }),
  ),
});

/**
 * Has the OpenAPI 3.1 document written from the routes, which must all be added after this. Answers what
 * gives the document once `http` is ready.
 */
export async function describeApi(http: Http, api: ApiDescription): Promise<() => ApiDocument> {
  const { info, tags, securitySchemes, webhooks } = api;
  await http.register(swagger, {
    convertConstToEnum: false,
    openapi: { openapi: "3.1.0", info, servers: [{ url: "/" }], tags, components: { securitySchemes } },
    transform: ({ schema, url, route }) => ({ url, schema: describeRoute(schema, url, route, api) }),
  });
  let document: ApiDocument | null = null;
  return () => {
    document ??= completeDocument({ ...(http.swagger() as unknown as ApiDocument), webhooks }, api);
    return document;
  };
}

/** The name of an operation in generated clients: `getProjectsUsersByUser`. */
export function operationIdOf(method: string, url: string): string {
  const [area = "", ...segments] = url.split("/").filter((part) => part !== "" && part !== "api");
  const last = segments.at(-1) ?? "";
  const words = segments.filter((part) => !part.startsWith(":")).flatMap((part) => part.split(/[-.]/));
  if (last.startsWith(":")) words.push("by", last.slice(1));
  const all = area === "v1" ? words : [area, ...words];
  return method.toLowerCase() + all.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function describeRoute(
  schema: FastifySchema | undefined,
  url: string,
  route: RouteOptions,
  api: ApiDescription,
): FastifySchema {
  const method = String(route.method);
  if (!api.has(method, url)) return { hide: true };
  const config = route.config ?? ({} as FastifyContextConfig);
  const { security, statuses } = api.accessOf(config);
  const body = schema?.body === NO_BODY ? undefined : schema?.body;
  const isOpen = security.length === 0;
  const isForPeople = config.isForPeople === true;
  const takesKey = method === "POST" && !isOpen;
  const refusals = refusalsOf({
    accessStatuses: url.includes("/:") && !statuses.includes(404) ? [...statuses, 404] : statuses,
    isChange: !isOpen && !["GET", "DELETE"].includes(method),
    isLimited: config.isLimited === true,
    hasBody: Boolean(body),
    takesInput: Boolean(schema?.body ?? (isForPeople ? null : schema?.querystring)),
    isForPeople,
  });
  const { body: _, ...others } = schema ?? {};
  return {
    ...others,
    ...(body !== undefined && { body }),
    operationId: operationIdOf(method, url),
    security,
    ...(takesKey && { headers: IdempotencyKey }),
    response: withDescriptions(schema?.response as { [status: string]: TSchema } | undefined),
    ...{ [REFUSALS]: refusals },
  };
}

/** With what each status means, where the route says no more of it. */
function withDescriptions(response: { [status: string]: TSchema & { description?: string } } = {}) {
  const described = Object.entries(response).map(([status, schema]) => [
    status,
    { ...schema, "x-response-description": schema.description ?? STATUS_CODES[status] ?? status },
  ]);
  return Object.fromEntries(described);
}
