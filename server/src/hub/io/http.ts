import type { EgressRequest } from "../../kernel/egress/index.ts";
import { Refusal } from "../connectors/connector.ts";
import type { IoRequest } from "../connectors/io.ts";

/** Set by the connection itself; from a connector they could split a request in two. */
const OWN_HEADERS = new Set([
  ...["connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer"],
  ...["transfer-encoding", "upgrade", "hookline-hops"],
]);
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** An `IoRequest` as egress sends it, with the headers that all requests have. Throws `Refusal` where it can't be one. */
export function egressRequest(
  request: IoRequest,
  common: { [name: string]: string },
): Omit<EgressRequest, "deadlineMs"> {
  const { type, body } = bodyOf(request);
  const headers: Record<string, string> = { ...common, ...(type === null ? {} : { "content-type": type }) };
  for (const [given, value] of Object.entries(request.headers ?? {})) {
    const name = given.toLowerCase();
    if (OWN_HEADERS.has(name) || !HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) {
      throw new Refusal(
        "no",
        "invalid_header",
        `The header ${JSON.stringify(given)} can't be sent. Take it out, or change its value.`,
      );
    }
    headers[name] = value;
  }
  return { url: withQuery(request), method: request.method ?? (body === "" ? "GET" : "POST"), headers, body };
}

function withQuery({ url, query = {} }: IoRequest): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url; // refused by egress, in its words
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parsed.searchParams.append(name, String(value));
  }
  return Object.keys(query).length === 0 ? url : parsed.href;
}

function bodyOf({ json, form, body }: IoRequest): { type: string | null; body: string | Uint8Array } {
  if (json !== undefined) return { type: "application/json", body: JSON.stringify(json) };
  if (form !== undefined) {
    return { type: "application/x-www-form-urlencoded", body: new URLSearchParams(form).toString() };
  }
  return { type: null, body: body ?? "" };
}
