export { type EgressAllow, parseEgressAllow } from "./allow.ts";
export { MAX_BODY_BYTES as MAX_ANSWER_BYTES } from "./answer.ts";
export type { ConnectOutcome } from "./connect.ts";
export { createEgress, type Egress, type EgressOptions } from "./egress.ts";
export { EGRESS_ERROR_SENTENCES, type EgressErrorCode } from "./error-codes.ts";
export type { EgressOutcome, EgressRequest } from "./exchange.ts";
export type { Resolve } from "./resolve.ts";
export type { UrlRefusal } from "./url.ts";
