import type { Delivery, Prepared, Sender, Sent, Settlement, SharedCap } from "../../delivery/index.ts";
import { deliver } from "../../delivery/index.ts";
import { MAX_HOPS } from "../../kernel/hops.ts";
import type { LastAnswers } from "../connections/last-answers.ts";
import { Refusal } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import { RUN_KIND } from "../tasks/engine-targets.ts";
import { attemptOf } from "./attempt.ts";
import { carryOut } from "./carry-out.ts";
import { followersOf } from "./followers.ts";
import { dataOf, incomingOf } from "./incoming.ts";
import { NOTHING_DONE, type Outcome } from "./outcome.ts";
import { settlementOf } from "./settle.ts";
import { stepKey } from "./step-key.ts";
import { findWays, type Way } from "./ways.ts";

/** Runs the targets of tasks for the delivery engine. */
export function createRunSender(
  deps: Pick<HubDeps, "db" | "clock" | "keyring" | "log" | "io" | "acts" | "wake"> & {
    lastAnswers: Pick<LastAnswers, "note">;
    random: () => number;
  },
): Sender {
  return {
    kind: RUN_KIND,
    async prepare(session, targetIds) {
      const ways = await findWays(deps, session, targetIds);
      return new Map<number, Prepared>(
        ways.map((way) => [
          way.targetId,
          { send: (delivery) => send(deps, way, delivery), shared: sharedCapOf(way) },
        ]),
      );
    },
    /** None of its settlements asks for it. */
    hold: async () => {},
    async accepted(tx, settled) {
      const begun = await deliver(tx, await followersOf(tx, settled), deps.clock.now());
      if (begun.length > 0) tx.afterCommit(() => deps.wake(begun));
    },
  };
}

/** All that goes by a connection that bears little, whichever tasks it is of. */
function sharedCapOf({ connection }: Way): SharedCap | undefined {
  const cap = connection?.connector.atOnce;
  return connection && cap !== undefined ? { id: `connection:${connection.id}`, cap } : undefined;
}

type SendDeps = Parameters<typeof createRunSender>[0];

async function send(deps: SendDeps, way: Way, delivery: Delivery): Promise<Sent> {
  const startedAt = deps.clock.now();
  const began = performance.now();
  const outcome = await run(deps, way, delivery);
  const settlement: Settlement = settlementOf(outcome, way.retry, {
    attempts: delivery.attempts + 1,
    endedAt: deps.clock.now(),
    random: deps.random(),
  });
  const durationMs = Math.round(performance.now() - began);
  noteAnswer(deps, way, delivery, { outcome, startedAt });
  return { attempt: attemptOf(outcome, { startedAt, durationMs }), settlement };
}

/** Only where the other side was asked: what a mapping comes to says nothing about the connection. */
function noteAnswer(
  { clock, lastAnswers }: SendDeps,
  { connection, projectId, taskId }: Way,
  delivery: Delivery,
  { outcome, startedAt }: { outcome: Outcome; startedAt: number },
): void {
  if (connection === null || outcome.kind === "skipped") return;
  const refusal = outcome.kind === "refused" ? outcome.refusal : null;
  if (refusal && outcome.steps.length === 0) return;
  lastAnswers.note({
    project_id: projectId,
    connection_id: connection.id,
    started_at: startedAt,
    answered_at: clock.now(),
    outcome: refusal ? (refusal.kind === "no" ? "refused" : "failed") : "done",
    error_code: refusal?.code ?? null,
    status_code: refusal?.status ?? null,
    task_id: taskId,
    event_id: delivery.eventId,
    delivery_id: delivery.id,
  });
}

async function run(deps: SendDeps, way: Way, delivery: Delivery): Promise<Outcome> {
  const stopped = whyNot(way, delivery);
  if (stopped) return { ...NOTHING_DONE, kind: "skipped", ...stopped };
  if (way.connection === null) {
    return refused("no_connection", "The connection that this target works by is gone.");
  }
  const incoming = await incomingOf(deps.db.read, delivery.body);
  if (incoming === null) return refused("gone", "The captured request is not kept any more.");
  return carryOut(deps, {
    projectId: way.projectId,
    connection: way.connection,
    ready: way.ready,
    data: dataOf(incoming),
    idempotencyKey: stepKey(delivery.webhookId, way.taskId, way.key),
    occurredAt: incoming.receivedAt,
    hops: delivery.hops,
  });
}

function whyNot({ isOn }: Way, { hops }: Delivery): { code: string; message: string } | null {
  if (!isOn) return { code: "switched_off", message: "The task was off." };
  if (hops < MAX_HOPS) return null;
  return {
    code: "loop",
    message: `${hops} tasks set each other off in a row before this: Hookline takes that for a loop, and ends it here.`,
  };
}

function refused(code: string, message: string): Outcome {
  return { ...NOTHING_DONE, kind: "refused", refusal: new Refusal("no", code, message) };
}
