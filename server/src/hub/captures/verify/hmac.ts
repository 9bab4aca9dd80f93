import { isHmac } from "./compare.ts";
import type { Scheme } from "./scheme.ts";

/** Whatever signs the body alone, as a source's rules say: Shopify, Typeform and many others. */
export const hmac: Scheme = ({ headers, bodies }, secret, { header, prefix, encoding, hash }) => {
  const signature = headers[header?.toLowerCase() ?? ""]?.trim();
  if (!signature) return "signature_missing";
  const given = Buffer.from(signature.startsWith(prefix) ? signature.slice(prefix.length) : "", encoding);
  const isSigned = bodies.some((body) => isHmac(given, { algorithm: hash, key: secret, body }));
  return isSigned ? null : "signature_wrong";
};
