import { setTimeout as sleep } from "node:timers/promises";
import type { Stage } from "./stage.ts";

const AT_ONCE = 12;
const PAUSE_MS = 10;

export interface Friends {
  /** E-mails of friends whose sign-up was answered 2xx. */
  accepted: ReadonlySet<string>;
  /** Resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** Signs up some referrers, and then friends of theirs as fast as the servers take them, each at one that listens. */
export async function startFriends(
  { api, projectPath, servers }: Stage,
  referrers: number,
): Promise<Friends> {
  const accepted = new Set<string>();
  let isStopping = false;
  let number = 0;

  async function signUp(email: string, referredBy?: string): Promise<string | null> {
    const urls = servers.flatMap(({ url }) => url ?? []);
    const url = urls[number % urls.length];
    const body = { email, ...(referredBy && { referred_by: referredBy }) };
    const answer = url ? await api.post(`${url}${projectPath}/users`, body).catch(() => null) : null;
    return answer && answer.status < 300 ? (JSON.parse(answer.body).referral_code as string) : null;
  }

  const codes: string[] = [];
  for (let i = 0; i < referrers; i++) codes.push((await signUp(`referrer.${i}@example.com`)) as string);

  async function keepSigningUp(): Promise<void> {
    while (!isStopping) {
      const email = `friend.${++number}@example.com`;
      if (await signUp(email, codes[number % codes.length])) accepted.add(email);
      else await sleep(PAUSE_MS);
    }
  }

  const all = Array.from({ length: AT_ONCE }, keepSigningUp);
  return {
    accepted,
    async stop() {
      isStopping = true;
      await Promise.all(all);
    },
  };
}
