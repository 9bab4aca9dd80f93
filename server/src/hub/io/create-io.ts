import type { Socket } from "node:net";
import type { Egress } from "../../kernel/egress/index.ts";
import { HOPS_HEADER, type MarkHops } from "../../kernel/hops.ts";
import type { Io, ProjectActs } from "../connectors/io.ts";
import { fileIn } from "./files.ts";
import { createRedact, type Redact } from "./redact-secrets.ts";
import { createRequests } from "./requests.ts";
import { createSteps, type Step } from "./steps.ts";
import { unreached } from "./unreached.ts";

export interface IoDeps {
  egress: Egress;
  /** `HOOKLINE_FILES_DIR`. */
  filesDir: string | null;
  userAgent: string;
  markHops: MarkHops;
}

export interface IoUse {
  /** The connection's secrets, which must not be seen in what is noted or shown. */
  secrets: readonly string[];
  project: ProjectActs;
  /** For all of it. ms. */
  deadlineMs: number;
  /** How many tasks stand behind a run's requests, itself included: told to the other side, so that loops end. */
  hops?: number;
}

/** An `Io` with what whoever made it needs beside: what was done, and how to show what came of it. */
export interface RecordedIo extends Io {
  readonly steps: readonly Step[];
  /** Without the connection's secrets, as it may be stored and shown. */
  redact: Redact;
  /** Closes what is open. To be called when it is done, however it went. */
  close(): void;
}

/** Opens the door out for one check, look or attempt. */
export function createIo({ egress, filesDir, userAgent, markHops }: IoDeps, use: IoUse): RecordedIo {
  const { project, deadlineMs, hops } = use;
  const redact = createRedact(use.secrets);
  const steps = createSteps(redact);
  const deadline = performance.now() + deadlineMs;
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), deadlineMs);
  const common = {
    "user-agent": userAgent,
    accept: "application/json, */*;q=0.5",
    ...(hops === undefined ? {} : { [HOPS_HEADER]: markHops(hops) }),
  };

  function leftMs(): number {
    const left = Math.ceil(deadline - performance.now());
    if (left <= 0 || ended.signal.aborted) throw unreached("timed_out", "no time was left");
    return left;
  }

  async function connect({ host, port }: { host: string; port: number }): Promise<Socket> {
    const outcome = await egress.connect({ host, port, deadlineMs: leftMs() });
    const what = `connect ${host}:${port}`;
    const ms = outcome.durationMs;
    if (outcome.kind === "unreached") {
      steps.add({ what, ms, error: outcome.error, detail: outcome.detail });
      throw unreached(outcome.error, String(redact(outcome.detail)));
    }
    steps.add({ what, ms });
    const { socket } = outcome;
    if (ended.signal.aborted) socket.destroy();
    else ended.signal.addEventListener("abort", () => socket.destroy(), { once: true });
    return socket;
  }

  return {
    ...createRequests({ egress, steps, redact, leftMs, common }),
    connect,
    file: (name) => fileIn(filesDir, name),
    project,
    note: (what, detail) => steps.add({ what, detail }),
    now: () => Date.now(),
    deadline,
    signal: ended.signal,
    steps: steps.taken,
    redact,
    close() {
      clearTimeout(timer);
      ended.abort();
    },
  };
}
