import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "../../server/src/testing/random.ts";
import type { ProjectApi } from "../sample/api.ts";
import { SampleError } from "../sample/error.ts";
import { signUp } from "../sample/sign-up.ts";
import { makeUp } from "./people.ts";

const PAUSE_MS = 4000;

/** Signs somebody up every few seconds, every third by the link of the one before, until it is aborted. */
export async function signPeopleUp(api: ProjectApi, signal: AbortSignal): Promise<void> {
  const random = createRandom(Date.now());
  const { body } = await api<{ data: { id: number }[] }>("GET", "/users?limit=1");
  let number = body.data[0]?.id ?? 0;
  let code: string | undefined;
  while (!signal.aborted) {
    number++;
    const referrer = number % 3 === 0 && code !== undefined ? { referred_by: code } : {};
    const joined = await signUp(api, { ...makeUp(number, random), ...referrer }).catch(unlessAway);
    code = joined?.code;
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
  }
}

/** While the server starts again nobody can sign up. */
function unlessAway(error: unknown): null {
  if (error instanceof SampleError) return null;
  throw error;
}
