import { HOPS_HEADER } from "../kernel/hops.ts";
import { prefinerySignature, type SigningKeys, standardSignature } from "./sign.ts";
import type { Signature } from "./tables.ts";

/** An endpoint with what is needed to send to it, opened. */
export interface Address {
  url: string;
  signature: Signature;
  headers: { [name: string]: string };
  /** Of the current secret first; of those before it while a rotation overlaps. */
  keys: readonly SigningKeys[];
}

/** The headers of one attempt; `sentAt` in ms, `hops` of the event, marked. */
export function requestHeaders(
  address: Address,
  webhookId: string,
  body: string,
  sentAt: number,
  userAgent: string,
  hops: string | null = null,
): { [name: string]: string } {
  const timestamp = Math.floor(sentAt / 1000);
  const headers: { [name: string]: string } = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": userAgent,
    "accept-encoding": "identity",
    ...address.headers,
    ...(hops !== null && { [HOPS_HEADER]: hops }),
    "webhook-id": webhookId,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": standardSignature(address.keys, webhookId, timestamp, body),
  };
  if (address.signature === "prefinery") {
    headers["x-prefinery-signature"] = prefinerySignature(address.keys, timestamp, body);
  }
  return headers;
}

/** What is shown in place of the value of an endpoint's own header. */
export const HIDDEN = "(hidden)";

/** The headers as the log shows them: an endpoint's own may hold credentials. */
export function loggedHeaders(address: Address, headers: { [name: string]: string }): string {
  const own = Object.keys(address.headers);
  if (own.length === 0) return JSON.stringify(headers);
  return JSON.stringify({ ...headers, ...Object.fromEntries(own.map((name) => [name, HIDDEN])) });
}
