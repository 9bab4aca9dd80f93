import type { SchemeId, SourceRules } from "../../connectors/connector.ts";
import type { Reason } from "../capture.ts";
import { basic } from "./basic.ts";
import { github } from "./github.ts";
import { header } from "./header.ts";
import { hmac } from "./hmac.ts";
import { prefinery } from "./prefinery.ts";
import type { Scheme, SignedRequest } from "./scheme.ts";
import { standard } from "./standard.ts";
import { stripe } from "./stripe.ts";

export type { SignedRequest } from "./scheme.ts";

const SCHEMES: { readonly [id in Exclude<SchemeId, "none">]: Scheme } = {
  standard,
  prefinery,
  stripe,
  github,
  hmac,
  basic,
  header,
};

/** What a check came to: the scheme that was passed (null: none was asked for), or why it was not. */
export type Verdict = { verifiedBy: SchemeId | null } | { reason: Reason };

/** Tells whether a request is from who has one of these secrets, of which there are several while one is replaced. */
export function verify(
  request: SignedRequest,
  rules: SourceRules,
  secrets: readonly string[],
  now: number,
): Verdict {
  const { scheme } = rules;
  if (scheme === "none" || secrets.length === 0) return { verifiedBy: null };
  const reasons = secrets.map((secret) => SCHEMES[scheme](request, secret, rules, now));
  if (reasons.includes(null)) return { verifiedBy: scheme };
  return { reason: reasons.find((reason) => reason !== "signature_wrong") ?? "signature_wrong" };
}
