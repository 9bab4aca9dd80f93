import { trace } from "@opentelemetry/api";
import type { Config } from "./config.ts";
import {
  createEngine,
  createTally,
  deliveryInstruments,
  type Engine,
  type Sender,
} from "./delivery/index.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Database } from "./kernel/database/index.ts";
import type { Egress } from "./kernel/egress/index.ts";
import type { MarkHops } from "./kernel/hops.ts";
import type { Ids } from "./kernel/ids.ts";
import type { Logger } from "./kernel/log.ts";
import type { Metrics } from "./kernel/metrics.ts";
import type { Keyring } from "./kernel/secrets/index.ts";
import { createSignal } from "./kernel/signal.ts";
import type { Changes } from "./live/index.ts";
import { VERSION } from "./version.ts";
import { createWebhookSender } from "./webhooks/index.ts";

/** Targets are told of as soon as may be: what they have to do waits for it. */
const TELL_EVERY_MS = 20;

export interface Delivering {
  engine: Engine;
  /** These targets have new work: tells the engine here and those of other processes. */
  wake(targetIds: number[]): void;
  /** These targets have changed: what was claimed for them before goes back, here and in other processes. */
  recall(targetIds: number[]): void;
  /** Claims and sends from now on, and hears other processes. */
  start(): Promise<void>;
  /** Claims nothing more, and lets what is under way end, at most this long. */
  stop(graceMs: number): Promise<void>;
  /** The last thing to do: other processes hear what they have not heard yet. */
  close(): void;
}

/** The delivery engine with what it sends through, what watches it, and the other processes that share its work. */
export function createDelivering(deps: {
  config: Config;
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Logger;
  keyring: Keyring;
  egress: Egress;
  metrics: Metrics;
  userAgent: string;
  markHops: MarkHops;
  attemptDeadlineMs: number;
  /** Runs the targets of tasks; `wake` as below. */
  runs: (wake: Delivering["wake"]) => Sender;
  tell: Changes["tell"];
}): Delivering {
  const { db, clock, log, tell } = deps;
  const signal = createSignal(db, {
    channel: "hookline_due",
    processId: deps.ids.token(8),
    words: ["recall", "wake"],
    everyMs: TELL_EVERY_MS,
  });
  const webhooks = createWebhookSender({
    ...deps,
    random: Math.random,
    onError: (error) => log.error({ err: error }, "webhook endpoint"),
  });
  const measure = deliveryInstruments(deps.metrics, {
    db,
    clock,
    tracer: trace.getTracer("hookline", VERSION),
    readInFlight: () => engine.inFlight,
  });
  const tally = createTally({
    db,
    onWritten: (projectIds) => tell("activity", projectIds),
    onError: (error) => log.warn({ err: error }, "attempts not counted"),
  });
  const engine: Engine = createEngine({
    db,
    clock,
    senders: [webhooks, deps.runs(wake)],
    cap: deps.config.deliveryCap,
    events: {
      onError: (error) => log.error({ err: error }, "delivery engine"),
      onSettled(finished) {
        measure(finished);
        tally.count(finished);
        for (const [kind, its] of Map.groupBy(finished, ({ delivery }) => delivery.kind)) {
          tell(kind === "run" ? "runs" : "deliveries", [
            ...new Set(its.map(({ delivery }) => delivery.projectId)),
          ]);
        }
      },
      onHeld: (targetIds) => signal.tell("recall", targetIds),
    },
  });

  function wake(targetIds: number[]): void {
    engine.wake(targetIds);
    signal.tell("wake", targetIds);
  }

  return {
    engine,
    wake,
    recall(targetIds) {
      void engine.recall(targetIds);
      signal.tell("recall", targetIds);
    },
    async start() {
      await signal.hear(
        {
          wake: (targetIds) => engine.wake(targetIds ?? undefined),
          recall: (targetIds) => void engine.recall(targetIds ?? undefined),
        },
        () => void engine.recall(),
      );
      await engine.start();
    },
    async stop(graceMs) {
      await engine.stop(graceMs);
      await tally.flush();
    },
    close: () => signal.close(),
  };
}
