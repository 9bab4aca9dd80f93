import type { App } from "../app.ts";
import { systemClock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import { createLogger } from "../kernel/log.ts";
import { findProject, type Project } from "../projects/index.ts";
import { readConfig } from "./installation.ts";

/** For commands that do what the server does: the whole app, with its port closed, beside a server or without one. */
export async function onApp<T>(ref: string, work: (app: App, project: Project) => Promise<T>): Promise<T> {
  const { createApp } = await import("../app.ts"); // the other commands needn't wait for all of it
  const config = readConfig();
  const app = await createApp({ config, clock: systemClock, log: createLogger({ level: "error" }) });
  try {
    const project = await findProject(app.db.read, ref);
    if (project) return await work(app, project);
    throw new AppError("not_found", `There is no project "${ref}". "hookline project list" shows them all.`);
  } finally {
    await app.stop(0);
  }
}
