import { setTimeout as sleep } from "node:timers/promises";
import { createMember, hashPassword } from "../../server/src/accounts/index.ts";
import { createApp } from "../../server/src/app.ts";
import type { Config } from "../../server/src/config.ts";
import { systemIds } from "../../server/src/kernel/ids.ts";
import { createLogger } from "../../server/src/kernel/log.ts";
import { createProjectWithKeys } from "../../server/src/projects/index.ts";
import { createSetClock } from "../../server/src/testing/set-clock.ts";
import { type ProjectApi, projectApi } from "../sample/api.ts";
import { SampleError } from "../sample/error.ts";

const LOOK_MS = 2;

/** The real app in this process, at an earlier time: what is done through its API happens then. */
export interface Past {
  slug: string;
  key: string;
  api: ProjectApi;
  /** Lives on until this moment (ms), with every retry in between at the time it is due. */
  liveUntil(at: number): Promise<void>;
  close(): Promise<void>;
}

/** A new installation with an owner and a project, as it was at this moment (ms). */
export async function openPast(
  config: Config,
  { at, owner }: { at: number; owner: { email: string; name: string; password: string } },
): Promise<Past> {
  const clock = createSetClock(at);
  const ids = systemIds(clock);
  const app = await createApp({ config, clock, log: createLogger({ level: "error" }) });
  const url = await app.start();
  if (url === null) throw new SampleError("The sample can't be made by a server without an API.");
  const { project, secretKey } = await app.db.transact((tx) =>
    createProjectWithKeys(tx, { ids, now: at }, { name: "Acme Rocket", ownerId: null }),
  );
  const passwordHash = await hashPassword(owner.password);
  await createMember({ db: app.db, clock }, { projectId: project.id, role: "owner", ...owner, passwordHash });

  async function nextDue(): Promise<number> {
    const [row] = await app.db.read.all<{ at: number | null }>("select min(due_at) as at from deliveries");
    return row?.at ?? Number.POSITIVE_INFINITY;
  }

  return {
    slug: project.slug,
    key: secretKey,
    api: projectApi({ url, slug: project.slug, key: secretKey }),
    async liveUntil(moment) {
      for (let due = await nextDue(); due <= moment; due = await nextDue()) {
        if (due <= clock.now()) await sleep(LOOK_MS);
        else {
          clock.set(due);
          app.engine.wake();
        }
      }
      clock.set(moment);
    },
    close: () => app.stop(1000),
  };
}
