import type { SourceRules } from "../../connectors/connector.ts";
import type { Reason } from "../capture.ts";

/** A request as what signs it looks at it. */
export interface SignedRequest {
  /** By names in lower case. */
  headers: { readonly [name: string]: string };
  /** As it came, and unpacked where it came packed: some sign the one, some the other. */
  bodies: readonly Buffer[];
}

/** One way to tell who sent a request: why it is not from who has this secret, or null where it is. `now` in ms. */
export type Scheme = (
  request: SignedRequest,
  secret: string,
  rules: SourceRules,
  now: number,
) => Reason | null;
