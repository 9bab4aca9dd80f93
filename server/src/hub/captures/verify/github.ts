import { isHmac } from "./compare.ts";
import type { Scheme } from "./scheme.ts";

const PREFIX = "sha256=";

/** https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries: no time is signed, so replays are told by their id. */
export const github: Scheme = ({ headers, bodies }, secret) => {
  const signature = headers["x-hub-signature-256"];
  if (!signature) return "signature_missing";
  const given = Buffer.from(signature.startsWith(PREFIX) ? signature.slice(PREFIX.length) : "", "hex");
  const isSigned = bodies.some((body) => isHmac(given, { algorithm: "sha256", key: secret, body }));
  return isSigned ? null : "signature_wrong";
};
