import type { JsonSchema, Operation, Parameter } from "../kernel/http/index.ts";
import { type Resolve, sampleOf } from "./sample.ts";

/** What stands in the examples for these parts of a path. */
const NAMES: { [parameter: string]: string } = { project: "acme", user: "1259" };

export interface Call {
  method: string;
  path: string;
  operation: Operation;
}

/** A command that makes the call, as one would paste it into a shell. */
export function curl({ method, path, operation }: Call, baseUrl: string, resolve: Resolve): string {
  const lines = [`curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`}`, url()];
  const credentials = credentialsOf(operation);
  if (credentials) lines.push(credentials);
  const body = operation.requestBody?.content["application/json"];
  if (body && operation.requestBody?.required) {
    lines.push("-H 'content-type: application/json'");
    lines.push(`-d ${quote(JSON.stringify(sampleOf(body.schema, resolve), null, 2))}`);
  }
  return lines.join(" \\\n  ");

  function url(): string {
    const parameters = operation.parameters ?? [];
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => exampleOf(parameters, name, resolve));
    const query = parameters
      .filter((one) => one.in === "query" && one.required === true)
      .map(({ name }) => `${name}=${exampleOf(parameters, name, resolve)}`);
    const slug = operation.security.some((way) => "project_slug" in way) ? ["project=acme"] : [];
    const all = [...slug, ...query];
    return all.length > 0 ? quote(`${baseUrl}${filled}?${all.join("&")}`) : baseUrl + filled;
  }
}

function exampleOf(parameters: readonly Parameter[], name: string, resolve: Resolve): string {
  const schema: JsonSchema = parameters.find((one) => one.name === name)?.schema ?? {};
  return NAMES[name] ?? encodeURIComponent(String(sampleOf(schema, resolve, name)));
}

function credentialsOf({ security }: Operation): string | null {
  if (security.some((way) => "basic_key" in way)) return '-u "$HOOKLINE_KEY:"';
  return security.some((way) => "secret_key" in way) ? '-H "authorization: Bearer $HOOKLINE_KEY"' : null;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
