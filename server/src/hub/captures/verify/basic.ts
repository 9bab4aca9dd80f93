import { isSameText } from "./compare.ts";
import type { Scheme } from "./scheme.ts";

/** HTTP Basic (RFC 7617); the secret is `user:password`. */
export const basic: Scheme = ({ headers }, secret) => {
  const [, credentials] = /^basic\s+(\S+)\s*$/i.exec(headers.authorization ?? "") ?? [];
  if (!credentials) return "credentials_missing";
  return isSameText(Buffer.from(credentials, "base64").toString(), secret) ? null : "credentials_wrong";
};
