import type { Socket } from "node:net";
import type { Dial, Progress } from "./dial.ts";
import { type EgressErrorCode, egressErrorCode, errorDetail, OVERDUE } from "./error-codes.ts";
import type { Unreached } from "./exchange.ts";
import type { Destination } from "./url.ts";

export interface ConnectRequest {
  /** A name or an address. */
  host: string;
  port: number;
  /** Milliseconds for DNS and connecting; what is spoken afterwards is the caller's to limit. */
  deadlineMs: number;
}

export type ConnectOutcome =
  | { kind: "connected"; socket: Socket; durationMs: number; address: string | null }
  | Unreached;

/** Opens plain sockets and keeps track of them, so that closing leaves none. */
export function createConnect(dial: Dial): {
  open(destination: Destination, deadlineMs: number): Promise<ConnectOutcome>;
  close(): void;
} {
  const sockets = new Set<Socket>();
  const dialling = new Set<(code: EgressErrorCode, detail: string) => void>();

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  }

  return {
    open: (destination, deadlineMs) =>
      new Promise((resolve) => {
        const startedAtMs = performance.now();
        const progress: Progress = { phase: "dns", address: null };
        const durationMs = () => Math.round(performance.now() - startedAtMs);
        const leave = () => {
          clearTimeout(deadline);
          dialling.delete(fail);
        };
        function fail(error: EgressErrorCode, detail: string): void {
          leave();
          resolve({ kind: "unreached", error, detail, durationMs: durationMs(), address: progress.address });
          breakOff();
        }
        const deadline = setTimeout(() => {
          const { code, detail } = OVERDUE[progress.phase];
          fail(code, detail);
        }, deadlineMs);
        dialling.add(fail);
        const breakOff = dial(destination, progress, (error, socket) => {
          if (socket === null) {
            const cause = error ?? new Error("not connected");
            return fail(egressErrorCode(cause, progress.phase, false), errorDetail(cause));
          }
          leave();
          keep(socket);
          resolve({ kind: "connected", socket, durationMs: durationMs(), address: progress.address });
        });
      }),
    close() {
      for (const fail of dialling) fail("connection_reset", "closed");
      for (const socket of sockets) socket.destroy();
    },
  };
}
