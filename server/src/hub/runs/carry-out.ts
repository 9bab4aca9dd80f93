import { setTimeout as pause } from "node:timers/promises";
import { withHops } from "../../kernel/hops.ts";
import { Refusal, type RunOutput, type Values } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import { createIo, type RecordedIo } from "../io/index.ts";
import { kindOf, type OpenedConnection } from "../tasks/connection.ts";
import { NOTHING_DONE, type Outcome } from "./outcome.ts";
import { planFor, type ReadyTarget } from "./plan.ts";

/** One deadline over all that a target does: a lease lasts longer. */
const DEADLINE_MS = 15_000;
/** For a connector that heeds neither its deadline nor its signal. */
const GRACE_MS = 1000;

export interface Errand {
  projectId: number;
  connection: OpenedConnection;
  ready: ReadyTarget;
  data: object;
  idempotencyKey: string;
  /** Of the event. ms. */
  occurredAt: number;
  /** How many tasks stand before this one in a row. */
  hops: number;
}

/** Does what a target does for an event: one attempt. Whatever the connector throws is an outcome. */
export async function carryOut(
  { io: ioDeps, acts, log }: Pick<HubDeps, "io" | "acts" | "log">,
  errand: Errand,
): Promise<Outcome> {
  const { projectId, connection, hops } = errand;
  const plan = planFor(errand.ready, errand.data);
  if (plan.kind === "skip")
    return { ...NOTHING_DONE, kind: "skipped", code: "filtered", message: plan.message };
  const io = createIo(ioDeps, {
    secrets: connection.secrets,
    project: acts(projectId),
    deadlineMs: DEADLINE_MS,
    hops: hops + 1,
  });
  const { missing } = plan;
  try {
    const input = io.redact(plan.values) as Values;
    if (plan.kind === "stop") {
      const message = String(io.redact(plan.message));
      return { input, missing, steps: [], kind: "refused", refusal: new Refusal("no", plan.code, message) };
    }
    const end = await withHops(hops + 1, () => attempt(io, errand, plan.values));
    if (end instanceof Error && !(end instanceof Refusal)) {
      log.error({ err: end, connector: connection.connector.id }, "connector failed");
    }
    const steps = [...io.steps];
    if (end instanceof Error) return { input, missing, steps, kind: "refused", refusal: redacted(io, end) };
    const summary = String(io.redact(end.summary));
    return { input, missing, steps, kind: "done", summary, output: io.redact(end.output ?? null) };
  } finally {
    io.close();
  }
}

async function attempt(io: RecordedIo, errand: Errand, values: Values): Promise<RunOutput | Error> {
  const { connection, ready, idempotencyKey, occurredAt } = errand;
  const { action, settings } = ready.target;
  const over = new AbortController();
  try {
    const run = async () =>
      kindOf(connection.connector, action).run(io, {
        connection: connection.values,
        settings,
        values,
        idempotencyKey,
        occurredAt,
      });
    return await Promise.race([run(), timeOut(over.signal)]);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    over.abort();
  }
}

async function timeOut(signal: AbortSignal): Promise<never> {
  await pause(DEADLINE_MS + GRACE_MS, undefined, { signal }).catch(() => {});
  throw new Refusal("later", "timed_out", `It took longer than ${DEADLINE_MS / 1000} seconds.`);
}

/** A fault of ours may be over in a later version. */
function redacted(io: RecordedIo, error: Error): Refusal {
  if (!(error instanceof Refusal)) {
    return new Refusal("later", "fault", "Something went wrong inside Hookline; its log says what.");
  }
  const { kind, code, message, status, retryAfterS } = error;
  return new Refusal(kind, code, String(io.redact(message)), { status, retryAfterS });
}
