import { createSign } from "node:crypto";
import { parsed, refusalOf, textAt } from "./answers.ts";
import { Refusal } from "./connector.ts";
import type { Io } from "./io.ts";

/** Google's longest. s. */
const LIFE_S = 3600;

export interface ServiceAccount {
  email: string;
  /** PEM. */
  privateKey: string;
}

/** Reads the key file that Google hands out for a service account. Throws `Refusal` for anything else. */
export function readServiceAccount(file: string): ServiceAccount {
  const key = parsed({ status: 200, headers: {}, text: file });
  const [email, privateKey] = [textAt(key, "client_email"), textAt(key, "private_key")];
  if (email !== "" && privateKey.includes("PRIVATE KEY")) return { email, privateKey };
  const message =
    "That is no key of a service account: paste the whole JSON file that Google made, from { to }, into the connection";
  throw new Refusal("no", "unauthorized", message);
}

/** An access token for `scope` (developers.google.com/identity/protocols/oauth2/service-account#httprest). */
export async function fetchGoogleToken(io: Io, account: ServiceAccount, scope: string): Promise<string> {
  const answer = await io.fetch({
    method: "POST",
    url: "https://oauth2.googleapis.com/token",
    form: {
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: signAssertion(account, scope, io.now()),
    },
  });
  const body = parsed(answer);
  const token = textAt(body, "access_token");
  if (answer.status === 200 && token !== "") return token;
  const reason = textAt(body, "error_description") || textAt(body, "error");
  // Google answers 400 to a key that was deleted or belongs to nobody: "invalid_grant".
  if (answer.status === 400)
    throw new Refusal("no", "unauthorized", `Google didn't accept the service account's key: ${reason}`, {
      status: 400,
    });
  if (answer.status === 200) throw new Refusal("later", "invalid_answer", "Google answered without a token");
  throw refusalOf(answer, { name: "Google", reason });
}

/** A JWT (RFC 7523), signed by RS256. */
export function signAssertion({ email, privateKey }: ServiceAccount, scope: string, nowMs: number): string {
  const iat = Math.floor(nowMs / 1000);
  const claims = { iss: email, scope, aud: "https://oauth2.googleapis.com/token", iat, exp: iat + LIFE_S };
  const unsigned = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
  try {
    return `${unsigned}.${createSign("RSA-SHA256").update(unsigned).sign(privateKey, "base64url")}`;
  } catch {
    throw new Refusal("no", "unauthorized", "The private key in the service account's file can't be read");
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
