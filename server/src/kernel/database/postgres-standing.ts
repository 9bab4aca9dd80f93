import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const REOPEN_DELAY_MS = 1_000;

/** One connection beside the pool that stays open, and comes back by itself when it is lost. */
export interface StandingConnection {
  /** Runs a statement whose effect lasts as long as the session, now and each time the connection is back. */
  keep(statement: string): Promise<void>;
  /** Hears a channel's notifications; an empty one each time some may have been missed. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

export function createStandingConnection(url: string, onError: (error: Error) => void): StandingConnection {
  const kept: string[] = [];
  const hearing = new Map<string, (payload: string) => void>();
  let client: pg.Client | null = null;
  let closed = false;

  async function open(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: "hookline-standing",
      keepAlive: true,
    });
    fresh.on("error", onError);
    fresh.on("end", () => void reopen());
    fresh.on("notification", ({ channel, payload }) => hearing.get(channel)?.(payload ?? ""));
    client = fresh;
    await fresh.connect();
    for (const statement of kept) await fresh.query(statement);
  }

  async function reopen(): Promise<void> {
    if (closed) return;
    await sleep(REOPEN_DELAY_MS, undefined, { ref: false });
    if (closed) return;
    await open().then(hearAll, onError);
  }

  /** What was said while nobody listened is lost: everyone looks once. */
  function hearAll(): void {
    for (const hear of hearing.values()) hear("");
  }

  async function keep(statement: string): Promise<void> {
    kept.push(statement);
    if (client) await client.query(statement);
    else await open();
  }

  return {
    keep,
    async listen(channel, hear) {
      hearing.set(channel, hear);
      await keep(`listen ${channel}`);
    },
    async close() {
      closed = true;
      await client?.end().catch(() => {});
    },
  };
}
