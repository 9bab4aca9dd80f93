import { EGRESS_ERROR_SENTENCES, type EgressErrorCode } from "../../kernel/egress/index.ts";
import { Refusal } from "../connectors/connector.ts";

/** No answer came: worth another try, but where we don't go at all. */
export function unreached(error: EgressErrorCode, detail: string): Refusal {
  if (error === "blocked_address") return new Refusal("no", error, detail);
  return new Refusal("later", error, `${EGRESS_ERROR_SENTENCES[error]} (${detail})`);
}
