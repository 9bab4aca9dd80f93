import { setTimeout as sleep } from "node:timers/promises";
import type { ProjectApi } from "../sample/api.ts";
import { SampleError } from "../sample/error.ts";

const LOOK_MS = 10;
const FIRST_WAVE = { name: "First wave", audience: { kind: "top", count: 25 } };

/** The team lets the first in, and waits until all of them are. */
export async function inviteFirstWave(api: ProjectApi): Promise<void> {
  const { id } = await answer<{ id: number }>(api("POST", "/waves", FIRST_WAVE));
  while ((await answer<{ state: string }>(api("GET", `/waves/${id}`))).state !== "completed")
    await sleep(LOOK_MS);
}

/** The team sends off what was earned until now; what is to be reviewed waits on. */
export async function deliverRewards(api: ProjectApi): Promise<void> {
  const { data } = await answer<{ data: { id: number }[] }>(api("GET", "/grants?state=earned&limit=200"));
  await answer(api("POST", "/grants/acts", { act: "deliver", grants: data.map(({ id }) => id) }));
}

async function answer<Body>(call: Promise<{ status: number; body: unknown }>): Promise<Body> {
  const { status, body } = await call;
  if (status < 300) return body as Body;
  throw new SampleError(`The sample's team can't go on: ${(body as { detail: string }).detail}`);
}
