import { WebhookVerificationError } from "./error.ts";

const PREFIX = "whsec_";

/** An endpoint's secret, as the keys of both schemes. */
export interface SecretKeys {
  /** Standard Webhooks': the bytes behind the prefix. */
  standard: Uint8Array<ArrayBuffer>;
  /** Prefinery's: the secret as it is shown. */
  prefinery: Uint8Array<ArrayBuffer>;
}

/** The keys of one secret or several; at least one, and none of them empty. */
export function readSecrets(secrets: string | readonly string[]): SecretKeys[] {
  const all: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (all.length === 0) throw invalid("No secret was passed.");
  return all.map(readSecret);
}

function readSecret(secret: unknown): SecretKeys {
  if (typeof secret !== "string" || secret === "") {
    throw invalid("The secret is missing. Is the environment variable set?");
  }
  const standard = secret.startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : null;
  if (standard === null || standard.length === 0) {
    throw invalid("The secret is not an endpoint's: that is whsec_ and base64, as the dashboard shows it.");
  }
  return { standard, prefinery: new TextEncoder().encode(secret) };
}

/** The bytes that base64 text stands for; null where it is none, or not the one way to write them. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

function invalid(message: string): WebhookVerificationError {
  return new WebhookVerificationError("invalid_secret", message);
}
