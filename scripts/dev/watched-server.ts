import { watch } from "node:fs";
import { SampleError } from "../sample/error.ts";
import type { Server } from "../sample/server.ts";

/** Editors write a file in several steps, and several files at once. */
const SETTLE_MS = 100;

export interface WatchedServer {
  /** Resolves with the exit status when the server ends without having been asked to. */
  crashed: Promise<number>;
  stop(): Promise<void>;
}

/**
 * A server that starts again when a source in one of the folders changes. After a change it may fail to start: then the
 * next change is waited for. (`node --watch` would wait for webhooks that hang, up to 20 s, would outlive a script that
 * is killed, and can't tell a crash from a mistake in the source.)
 */
export async function startWatchedServer(
  start: () => Promise<Server>,
  folders: readonly string[],
  say: (text: string) => void,
): Promise<WatchedServer> {
  const crashed = Promise.withResolvers<number>();
  let server: Server | null = null;
  let timer: NodeJS.Timeout | undefined;
  let restarts = Promise.resolve();

  async function begin(): Promise<void> {
    const begun = await start();
    server = begun;
    void begun.exited.then((status) => {
      if (server === begun) crashed.resolve(status ?? 1);
    });
  }

  async function end(): Promise<void> {
    const ended = server;
    server = null;
    await ended?.stop();
  }

  async function restart(file: string): Promise<void> {
    say(`${file} has changed: the server starts again …`);
    await end();
    try {
      await begin();
      say("It is back.");
    } catch (error) {
      if (!(error instanceof SampleError)) throw error;
      say(`${error.message} The next change starts it again.`);
    }
  }

  await begin();
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, file) => {
      if (!file?.endsWith(".ts") || file.endsWith(".test.ts")) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        restarts = restarts.then(() => restart(file));
      }, SETTLE_MS);
    }),
  );
  return {
    crashed: crashed.promise,
    async stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await restarts;
      await end();
    },
  };
}
