import type { Egress } from "../../kernel/egress/index.ts";
import { Refusal } from "../connectors/connector.ts";
import type { Io, IoAnswer, IoRequest } from "../connectors/io.ts";
import { egressRequest } from "./http.ts";
import type { Redact } from "./redact-secrets.ts";
import type { Steps } from "./steps.ts";
import { unreached } from "./unreached.ts";

const MAX_ANSWER_BYTES = 1024 * 1024;

/** HTTP through guarded egress, written down step by step. */
export function createRequests(deps: {
  egress: Egress;
  steps: Steps;
  redact: Redact;
  /** What is left of the time; throws where nothing is. */
  leftMs: () => number;
  /** Headers of every request. */
  common: { [name: string]: string };
}): Pick<Io, "fetch"> {
  const { egress, steps, redact, leftMs, common } = deps;

  async function fetch(request: IoRequest): Promise<IoAnswer> {
    const sent = egressRequest(request, common);
    const what = `${sent.method} ${sent.url}`;
    const refused = egress.refuse(sent.url);
    if (refused) {
      steps.add({ what, error: refused.code });
      throw new Refusal("no", refused.code, String(redact(refused.message)));
    }
    const wholeAnswer = { maxBytes: MAX_ANSWER_BYTES };
    const outcome = await egress.send({ ...sent, deadlineMs: leftMs(), wholeAnswer });
    const ms = outcome.durationMs;
    if (outcome.kind === "unreached") {
      steps.add({ what, ms, error: outcome.error, detail: outcome.detail });
      throw unreached(outcome.error, String(redact(outcome.detail)));
    }
    steps.add({ what, ms, status: outcome.status });
    return { status: outcome.status, headers: outcome.headers, text: outcome.body };
  }

  return { fetch };
}
