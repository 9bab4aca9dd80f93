import type { Keyring } from "../kernel/secrets/index.ts";
import type { Policy } from "./policy.ts";
import type { Address } from "./request.ts";
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

/** Opens endpoints' sealed values, and remembers them: opening costs more than sending. */
export function createAddressBook(keyring: Keyring): (row: AddressRow, now: number) => Address {
  const opened = new Map<string, string>();

  function openOnce(sealed: string, context: string): string {
    let value = opened.get(sealed);
    if (value === undefined) {
      value = keyring.open(sealed, context);
      if (opened.size >= REMEMBERED) opened.clear();
      opened.set(sealed, value);
    }
    return value;
  }

  return (row, now) => {
    const context = sealContext(row);
    const overlapping = row.previous_secret !== null && (row.previous_secret_until ?? 0) > now;
    const sealed = overlapping ? [row.secret, row.previous_secret as string] : [row.secret];
    return {
      url: row.url,
      signature: row.signature,
      headers: JSON.parse(openOnce(row.headers, context)),
      secrets: sealed.map((secret) => openOnce(secret, context)),
    };
  };
}
