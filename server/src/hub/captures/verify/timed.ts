import { isHmac, isInTime } from "./compare.ts";
import type { Scheme } from "./scheme.ts";

/** A header `t=<unix seconds>,v1=<hex>`, with the HMAC-SHA256 of `t.body` by the secret as it is shown; `v1` may come more than once. */
export function timed(header: string): Scheme {
  return ({ headers, bodies }, secret, { tolerance_s }, now) => {
    const members = (headers[header] ?? "").split(",").map((member) => member.trim().split("=", 2));
    const valuesOf = (name: string) => members.flatMap(([key, value = ""]) => (key === name ? [value] : []));
    const signatures = valuesOf("v1");
    const [time] = valuesOf("t");
    if (signatures.length === 0) return "signature_missing";
    if (!time) return "time_missing";
    const isSigned = signatures.some((signature) =>
      bodies.some((body) =>
        isHmac(Buffer.from(signature, "hex"), {
          algorithm: "sha256",
          key: secret,
          before: `${time}.`,
          body,
        }),
      ),
    );
    if (!isSigned) return "signature_wrong";
    return isInTime(Number(time), tolerance_s, now) ? null : "time_off";
  };
}
