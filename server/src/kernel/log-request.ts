import { isSecretName, redactText } from "./redact.ts";

const MAX_PARAMETERS = 20;
const PLAIN_PARAMETER = /^[\w.[\]-]{1,40}$/;
const EMAIL_SIGN = /@|%40/;

/** What a log line needs of a request: Fastify's, or Node's own, which knows no route parameters. */
interface LoggedRequest {
  method?: string | undefined;
  url?: string | undefined;
  params?: unknown;
}

/**
 * The method and the address of a request, as they may be logged: route parameters with a secret name and e-mail
 * addresses are hidden, and of the query only the names are kept, as its values are secrets or people's data.
 */
export function describeRequest({ method, url = "", params }: LoggedRequest): {
  method: string;
  url: string;
} {
  const [path = "", query] = url.split("?", 2);
  const shownPath = hideSegments(path, secretValues(params));
  return {
    method: method ?? "",
    url: query === undefined ? shownPath : `${shownPath}?${parameterNames(query)}`,
  };
}

function secretValues(params: unknown): Set<unknown> {
  if (typeof params !== "object" || params === null) return new Set();
  return new Set(Object.entries(params).flatMap(([name, value]) => (isSecretName(name) ? [value] : [])));
}

function hideSegments(path: string, secrets: Set<unknown>): string {
  const shown = path.split("/").map((segment) => {
    if (EMAIL_SIGN.test(segment)) return "[email]";
    return secrets.has(decoded(segment)) ? "[redacted]" : segment;
  });
  return redactText(shown.join("/"));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function parameterNames(query: string): string {
  return [...new URLSearchParams(query).keys()]
    .slice(0, MAX_PARAMETERS)
    .map((name) => (PLAIN_PARAMETER.test(name) ? `${name}=…` : "…"))
    .join("&");
}
