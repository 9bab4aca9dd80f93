import { isSameText } from "./compare.ts";
import type { Scheme } from "./scheme.ts";

/** The secret itself in a header, behind a prefix such as `Bearer `. */
export const header: Scheme = ({ headers }, secret, rules) => {
  const given = headers[rules.header?.toLowerCase() ?? ""]?.trim();
  if (!given) return "credentials_missing";
  const prefix = rules.prefix.trimEnd();
  const token = given.startsWith(prefix) ? given.slice(prefix.length).trim() : "";
  return isSameText(token, secret) ? null : "credentials_wrong";
};
