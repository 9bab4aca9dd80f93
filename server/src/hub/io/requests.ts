import type { Egress } from "../../kernel/egress/index.ts";
import { Refusal } from "../connectors/connector.ts";
import type { Io, IoAnswer, IoRequest } from "../connectors/io.ts";
import { egressRequest, refusalFor } from "./http.ts";
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
}): Pick<Io, "fetch" | "json"> {
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

  async function json(request: IoRequest): Promise<unknown> {
    const answer = await fetch(request);
    if (answer.status < 300) return parsed(answer);
    const { kind, code, message, status, retryAfterS } = refusalFor(answer);
    throw new Refusal(kind, code, String(redact(message)), { status, retryAfterS });
  }

  return { fetch, json };
}

/** Null for an empty answer. What was done is done: an answer that can't be read is no reason to do it again. */
function parsed({ text, status }: IoAnswer): unknown {
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    const message = `The other side answered ${status} with something that isn't JSON.`;
    throw new Refusal("no", "invalid_answer", message, { status });
  }
}
