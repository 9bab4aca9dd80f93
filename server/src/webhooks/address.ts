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
  previous_secret: string | null;
  previous_secret_until: number | null;
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

/** Opens endpoints' sealed values, and remembers them: opening costs more than sending. */
export function createAddressBook(keyring: Keyring): (row: AddressRow, now: number) => Address {
  const headersOf = remember(
    (sealed, context) => JSON.parse(keyring.open(sealed, context)) as Address["headers"],
  );
  const keysOf = remember((sealed, context) => signingKeys(keyring.open(sealed, context)));
  return (row, now) => {
    const context = sealContext(row);
    const overlapping = row.previous_secret !== null && (row.previous_secret_until ?? 0) > now;
    const sealed = overlapping ? [row.secret, row.previous_secret as string] : [row.secret];
    return {
      url: row.url,
      signature: row.signature,
      headers: headersOf(row.headers, context),
      keys: sealed.map((secret) => keysOf(secret, context)),
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
