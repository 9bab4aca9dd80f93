import { setTimeout as sleep } from "node:timers/promises";
import type { Stage } from "./stage.ts";

const AT_ONCE = 24;
const PAUSE_MS = 10;

export interface SignUps {
  /** E-mails whose sign-up was answered 2xx. */
  accepted: ReadonlySet<string>;
  /** How many sign-ups ended otherwise, by status; 0 is no answer. */
  refused: ReadonlyMap<number, number>;
  /** Resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** Signs up users as fast as the servers take them, each at one that listens. */
export function startSignUps(stage: Stage): SignUps {
  const { api, projectPath } = stage;
  const accepted = new Set<string>();
  const refused = new Map<number, number>();
  let isStopping = false;
  let number = 0;

  async function signUp(url: string): Promise<void> {
    const email = `user.${++number}@example.com`;
    const status = await api.post(`${url}${projectPath}/users`, { email }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status >= 200 && status < 300) {
      accepted.add(email);
      return;
    }
    refused.set(status, (refused.get(status) ?? 0) + 1);
    await sleep(PAUSE_MS);
  }

  async function keepSigningUp(turn: number): Promise<void> {
    for (let i = turn; !isStopping; i++) {
      const urls = stage.servers.flatMap(({ url }) => url ?? []);
      const url = urls[i % urls.length];
      await (url ? signUp(url) : sleep(PAUSE_MS));
    }
  }

  const all = Array.from({ length: AT_ONCE }, (_, i) => keepSigningUp(i));
  return {
    accepted,
    refused,
    async stop() {
      isStopping = true;
      await Promise.all(all);
    },
  };
}
