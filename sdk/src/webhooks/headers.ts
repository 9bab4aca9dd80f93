import { WebhookVerificationError } from "./error.ts";

/** A request's headers: `Headers` of any make, or an object of any letter case, such as `request.headers` of Node. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** The one value of a header; null where it didn't come. */
export function findHeader(headers: WebhookHeaders, name: string): string | null {
  const values = valuesOf(headers, name);
  if (values.length > 1) throw new WebhookVerificationError("malformed", `The header ${name} came twice.`);
  return values[0] || null;
}

export function requireHeader(headers: WebhookHeaders, name: string): string {
  const value = findHeader(headers, name);
  if (value !== null) return value;
  throw new WebhookVerificationError(
    "missing_header",
    `The header ${name} is missing. Pass all headers of the request; if you do, it wasn't sent by this webhook endpoint.`,
  );
}

function valuesOf(headers: WebhookHeaders, name: string): readonly string[] {
  if (isHeaders(headers)) {
    const value = headers.get(name);
    return value === null ? [] : [value];
  }
  return Object.entries(headers)
    .filter(([own]) => own.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}

function isHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers.get === "function";
}
