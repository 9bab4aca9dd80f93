import { migrations } from "../../migrations/index.ts";
import { type Config, loadConfig } from "../config.ts";
import { readEnvironment } from "../environment.ts";
import { type Clock, systemClock } from "../kernel/clock.ts";
import { type Database, migrate, openDatabase } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { type Ids, systemIds } from "../kernel/ids.ts";
import { findProject, type Project } from "../projects/index.ts";

/** What a command works on. A server may be running on it at the same time. */
export interface Installation {
  config: Config;
  db: Database;
  clock: Clock;
  ids: Ids;
}

/** The settings that a server started here would have. */
export function readConfig(): Config {
  return loadConfig(readEnvironment(process.cwd(), process.env));
}

/** Opens the installation, brings its schema up to date, and closes it after the work. */
export async function onInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const config = readConfig();
  const db = openDatabase(config, (error) => console.error(error.message));
  try {
    await migrate(db, migrations);
    return await work({ config, db, clock: systemClock, ids: systemIds(systemClock) });
  } finally {
    await db.close();
  }
}

/** The project that `--project` names. */
export async function requireProject({ db }: Installation, ref: string): Promise<Project> {
  const project = await findProject(db.read, ref);
  if (project) return project;
  throw new AppError("not_found", `There is no project "${ref}". "hookline project list" shows them all.`);
}
