import { isHmac, isInTime } from "./compare.ts";
import type { Scheme } from "./scheme.ts";

/**
 * Standard Webhooks (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): base64
 * HMAC-SHA256 of `id.timestamp.body`, with the bytes behind the secret's `whsec_`. Svix, whose scheme it was, calls the
 * headers by its own name.
 */
export const standard: Scheme = ({ headers, bodies }, secret, { tolerance_s }, now) => {
  const of = (name: string) => headers[`webhook-${name}`] ?? headers[`svix-${name}`];
  const [id, time, signatures] = [of("id"), of("timestamp"), of("signature")];
  if (!id || !signatures) return "signature_missing";
  if (!time) return "time_missing";
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const given = signatures.split(" ").filter((one) => one.startsWith("v1,"));
  const isSigned =
    key.length > 0 &&
    given.some((one) =>
      bodies.some((body) =>
        isHmac(Buffer.from(one.slice(3), "base64"), {
          algorithm: "sha256",
          key,
          before: `${id}.${time}.`,
          body,
        }),
      ),
    );
  if (!isSigned) return "signature_wrong";
  return isInTime(Number(time), tolerance_s, now) ? null : "time_off";
};
