import type { Keyring } from "../kernel/secrets/index.ts";
import type { Policy } from "./policy.ts";
import type { Address } from "./request.ts";
import { signingKeys } from "./sign.ts";
import type { Signature } from "./tables.ts";

const REMEMBERED = 5000;

export interface AddressRow {
  id: number;
  project_id: number;
  url: string;
  policy: Policy;
  signature: Signature;
  headers: string;
  secret: string;
  previous_secrets: string | null;
}

/** A secret that was replaced, and signs beside its successor until then (ms). */
export interface PreviousSecret {
  secret: string;
  until: number;
}

/** What a sealed value of an endpoint is bound to. */
export function sealContext(endpoint: { project_id: number }): string {
  return `project:${endpoint.project_id}/webhook-endpoint`;
}

/** An endpoint's own headers. */
export function openHeaders(
  keyring: Keyring,
  endpoint: Pick<AddressRow, "project_id" | "headers">,
): Address["headers"] {
  return JSON.parse(keyring.open(endpoint.headers, sealContext(endpoint)));
}

/** The secret that an endpoint's requests are signed with. */
export function openSecret(keyring: Keyring, endpoint: Pick<AddressRow, "project_id" | "secret">): string {
  return keyring.open(endpoint.secret, sealContext(endpoint));
}

/** The secrets that were replaced lately, the last one first; some may have ended. */
export function openPreviousSecrets(
  keyring: Keyring,
  endpoint: Pick<AddressRow, "project_id" | "previous_secrets">,
): PreviousSecret[] {
  if (endpoint.previous_secrets === null) return [];
  return readPrevious(keyring, endpoint.previous_secrets, sealContext(endpoint));
}

function readPrevious(keyring: Keyring, sealed: string, context: string): PreviousSecret[] {
  return JSON.parse(keyring.open(sealed, context));
}

/** Opens endpoints' sealed values, and remembers them: opening costs more than sending. */
export function createAddressBook(keyring: Keyring): (row: AddressRow, now: number) => Address {
  const headersOf = remember(
    (sealed, context) => JSON.parse(keyring.open(sealed, context)) as Address["headers"],
  );
  const keysOf = remember((sealed, context) => signingKeys(keyring.open(sealed, context)));
  const previousOf = remember((sealed, context) =>
    readPrevious(keyring, sealed, context).map(({ secret, until }) => ({ keys: signingKeys(secret), until })),
  );
  return (row, now) => {
    const context = sealContext(row);
    const previous = row.previous_secrets === null ? [] : previousOf(row.previous_secrets, context);
    const overlapping = previous.filter(({ until }) => until > now);
    return {
      url: row.url,
      signature: row.signature,
      headers: headersOf(row.headers, context),
      keys: [keysOf(row.secret, context), ...overlapping.map(({ keys }) => keys)],
    };
  };
}

/** Each sealed text is opened once; when too many are remembered, all are forgotten. */
function remember<T>(open: (sealed: string, context: string) => T): (sealed: string, context: string) => T {
  const opened = new Map<string, T>();
  return (sealed, context) => {
    let value = opened.get(sealed);
    if (value === undefined) {
      value = open(sealed, context);
      if (opened.size >= REMEMBERED) opened.clear();
      opened.set(sealed, value);
    }
    return value;
  };
}
